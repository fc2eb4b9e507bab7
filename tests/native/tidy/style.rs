//! The style sheets: what is raw stands in one file, sides are those of the writing, nothing is forced.

use super::sheet::{Declaration, declarations, without_comments};
use super::{File, files, finds, hold, rust_files};

/// Files of raw colours, sizes of type and durations.
const RAW: [&str; 1] = ["style/tokens.css"];

/// Files that may force what they say. Against a page's `* { all: unset !important }` nothing else helps.
const FORCED: [&str; 2] = ["src/embed/host.css", "style/shell.css"];

/// Sheets that list others: what every reader gets, and what comes with a piece.
const LISTS: [&str; 6] = [
    "style/widget.css",
    "style/controls.css",
    "style/asked.css",
    "style/framed.css",
    "style/opened.css",
    "style/drawn.css",
];

/// Sheets that are not of one component, and what they are for.
const NOT_OF_A_COMPONENT: [(&str, &str); 11] = [
    ("asked", "the list of those that come with the cookie settings"),
    ("controls", "the list of those that come with the controls of the player"),
    ("framed", "the list of those that come with the player of another site"),
    ("base", "what each HTML element looks like"),
    ("opened", "the list of those that come with transcript and audio description"),
    ("layers", "the order of the cascade"),
    ("drawn", "what is different of a story that a server has drawn"),
    ("print", "what is different on paper, for all components"),
    ("shell", "what the loader draws before there is a card"),
    ("tokens", "raw values"),
    ("widget", "the list of the others"),
];

/// Declarations that may name a side of the screen, and why.
const OF_THE_SCREEN: [(&str, &str, &str); 1] = [(
    "style/shell.css",
    "inset: 30% 27% 30% 35%",
    "the sign for play points to the right in every language",
)];

const COLOURS: [&str; 36] = [
    "aqua", "black", "blue", "brown", "color", "coral", "crimson", "cyan", "fuchsia", "gold", "gray",
    "green", "grey", "hsl", "hsla", "hwb", "indigo", "lab", "lch", "lime", "magenta", "maroon", "navy",
    "oklab", "oklch", "olive", "orange", "pink", "purple", "red", "rgb", "rgba", "silver", "teal", "white",
    "yellow",
];

const SIZES: [&str; 9] =
    ["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger"];

/// What every sheet keeps to.
fn check(file: &File) -> Vec<String> {
    let sheet = without_comments(&file.text);
    let mut faults = Vec::new();
    for declaration in declarations(&sheet) {
        let raw = |what: &str| {
            let Declaration { property, value, .. } = &declaration;
            format!("{property}: {value} is {what}; name it for its part in style/tokens.css")
        };
        let mut fault = |sentence: String| faults.push(file.fault(declaration.line, sentence));
        if !RAW.contains(&file.path.as_str()) {
            if declaration.words().any(is_colour) {
                fault(raw("a raw colour"));
            }
            if declaration.words().any(is_duration) {
                fault(raw("a raw duration"));
            }
            if matches!(declaration.property, "font-size" | "font") && declaration.words().any(is_size) {
                fault(raw("a raw size of type"));
            }
        }
        if declaration.words().any(|word| unit(word) == Some("rem")) {
            fault(format!("{}: rem is the page's, not ours; write em", declaration.property));
        }
        let text = format!("{}: {}", declaration.property, declaration.value);
        let has_reason = OF_THE_SCREEN.iter().any(|(path, other, _)| *path == file.path && *other == text);
        if is_physical(&declaration) && !has_reason {
            fault(format!("{text} names a side of the screen; name one of the writing (start, end)"));
        }
        if declaration.value.contains("!important") && !FORCED.contains(&file.path.as_str()) {
            fault(format!(
                "{}: !important; put the rule into a later layer instead (style/layers.css)",
                declaration.property
            ));
        }
    }
    faults
}

/// Every sheet is imported once, in a layer, and is named as a component.
fn check_names(sheets: &[File], components: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let lists: Vec<&File> = sheets.iter().filter(|sheet| LISTS.contains(&sheet.path.as_str())).collect();
    for sheet in sheets {
        let name = sheet.stem();
        let import = format!("@import \"{name}.css\"");
        let imports: usize = lists.iter().map(|list| list.text.matches(&import).count()).sum();
        if imports != 1 && !LISTS.contains(&sheet.path.as_str()) {
            let lists = LISTS.join(" or ");
            faults.push(sheet.fault(1, format!("is imported {imports} times; import it once, in {lists}")));
        }
        let is_listed = NOT_OF_A_COMPONENT.iter().any(|(other, _)| *other == name);
        if !is_listed && !components.contains(&name.replace('-', "_")) {
            faults.push(
                sheet.fault(
                    1,
                    format!("no component of src/view is named {name}; name it as the one it is for"),
                ),
            );
        }
    }
    for list in lists {
        for (line, text) in list.lines().filter(|(_, line)| line.starts_with("@import")) {
            if !text.contains(" layer(") && !text.contains("\"layers.css\"") {
                faults.push(list.fault(line, "is imported without a layer; say which: layer(components)"));
            }
        }
    }
    faults
}

/// The length of the number a word begins with is cut off; what is left is its unit.
fn unit(word: &str) -> Option<&str> {
    let number = word.trim_start_matches('-');
    let unit = number.trim_start_matches(|character: char| character.is_ascii_digit() || character == '.');
    (unit.len() < number.len() && number.contains(|character: char| character.is_ascii_digit()))
        .then_some(unit)
}

fn is_colour(word: &str) -> bool {
    let hex = word.strip_prefix('#');
    COLOURS.contains(&word)
        || hex.is_some_and(|hex| hex.len() >= 3 && hex.chars().all(|digit| digit.is_ascii_hexdigit()))
}

fn is_duration(word: &str) -> bool {
    matches!(unit(word), Some("s" | "ms"))
}

/// A size of its own. What is as large as the text around it (`1em`) is none.
fn is_size(word: &str) -> bool {
    SIZES.contains(&word)
        || (unit(word).is_some_and(|unit| !unit.is_empty()) && !matches!(word, "1em" | "100%"))
}

fn is_physical(declaration: &Declaration) -> bool {
    let Declaration { property, value, .. } = declaration;
    if property.starts_with("--") {
        return false;
    }
    let names_side = property.split('-').any(|part| matches!(part, "left" | "right" | "top" | "bottom"));
    let names_axis =
        matches!(property.trim_start_matches("min-").trim_start_matches("max-"), "width" | "height");
    let is_aligned_to_side = matches!(*property, "text-align" | "float" | "clear" | "caption-side")
        && matches!(*value, "left" | "right");
    // Top, right, bottom, left: in a right-to-left text the two sides would have to change places.
    let is_uneven = matches!(*property, "margin" | "padding" | "inset" | "border-width")
        && matches!(parts(value)[..], [_, right, _, left] if right != left);
    names_side || names_axis || is_aligned_to_side || is_uneven
}

/// The parts of a value, with spaces between them but not within their parentheses.
fn parts(value: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    let is_between = |character: char| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && character.is_whitespace()
    };
    value.split(is_between).filter(|part| !part.is_empty()).collect()
}

fn sheets() -> Vec<File> {
    files(&["style"]).into_iter().filter(|file| file.is(".css")).collect()
}

#[test]
fn every_sheet_names_its_values_and_the_sides_of_the_writing_and_forces_nothing() {
    hold(files(&["style", "src"]).iter().filter(|file| file.is(".css")).flat_map(check));
}

#[test]
fn every_sheet_is_imported_and_named_as_its_component() {
    let of_folders = |file: &File| file.path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let stems = |file: &File| vec![file.stem().to_owned()];
    let views = rust_files(&["src/view"]);
    let components: Vec<String> =
        views.iter().flat_map(|file| [of_folders(file), stems(file)].concat()).collect();
    hold(check_names(&sheets(), &components));
}

#[test]
fn raw_values_are_found() {
    let name_it = "name it for its part in style/tokens.css";
    finds(
        check,
        "style/header.css",
        ".a {\n  color: #FFF;\n  background: f(rgb(0 0 0 / .5), transparent);\n\
         border: 1px solid red;\n  fill: CanvasText;\n}\n",
        &[
            &format!("style/header.css:2: color: #FFF is a raw colour; {name_it}"),
            &format!(
                "style/header.css:3: background: f(rgb(0 0 0 / .5), transparent) is a raw colour; {name_it}"
            ),
            &format!("style/header.css:4: border: 1px solid red is a raw colour; {name_it}"),
        ],
    );
    finds(
        check,
        "style/header.css",
        ".a { transition: color .2s }\n.b { animation-delay: 150ms; inline-size: 2em }\n",
        &[
            &format!("style/header.css:1: transition: color .2s is a raw colour; {name_it}"),
            &format!("style/header.css:1: transition: color .2s is a raw duration; {name_it}"),
            &format!("style/header.css:2: animation-delay: 150ms is a raw duration; {name_it}"),
        ],
    );
    finds(
        check,
        "style/header.css",
        ".a { font-size: 14px }\n.b { font-size: var(--small) }\n\
         .c { font: inherit; font-size: 1em }\n.d { font-size: larger }\n",
        &[
            &format!("style/header.css:1: font-size: 14px is a raw size of type; {name_it}"),
            &format!("style/header.css:4: font-size: larger is a raw size of type; {name_it}"),
        ],
    );
    finds(check, "style/tokens.css", ".page { --a: #fff; --b: .2s; font-size: 14px }\n", &[]);
}

#[test]
fn the_pages_own_unit_is_found() {
    let fault = "style/tokens.css:1: --space: rem is the page's, not ours; write em";
    finds(check, "style/tokens.css", ".page { --space: 1.5rem }\n", &[fault]);
}

#[test]
fn sides_of_the_screen_are_found() {
    let advice = "names a side of the screen; name one of the writing (start, end)";
    for declaration in [
        "margin-left: 1em",
        "border-top-left-radius: 0",
        "right: 0",
        "width: 3em",
        "min-height: 0",
        "text-align: right",
        "float: left",
        "inset: 0 1em 0 2em",
    ] {
        let (text, fault) =
            (format!(".a {{ {declaration}; }}\n"), format!("style/a.css:1: {declaration} {advice}"));
        finds(check, "style/a.css", &text, &[&fault]);
    }
    finds(check, "style/a.css", ".a { padding: calc(1em * 2) 1em; margin: 0 1em 2em 1em }\n", &[]);
    let logical = "@container (width > 3em) { .a { margin-inline-start: 1em; inset: 0 1em } }\n";
    finds(check, "style/a.css", logical, &[]);
}

#[test]
fn what_is_forced_is_found() {
    let fault =
        "style/a.css:2: display: !important; put the rule into a later layer instead (style/layers.css)";
    finds(check, "style/a.css", ".a {\n  display: none !important;\n}\n", &[fault]);
    finds(check, "style/shell.css", ":host { display: block !important }\n", &[]);
}

#[test]
fn a_sheet_that_is_not_imported_or_not_of_a_component_is_found() {
    let sheets = [
        File::sample("style/header.css", ""),
        File::sample("style/top-downloads.css", ""),
        File::sample("style/stuff.css", ""),
        File::sample(
            "style/widget.css",
            "@import \"top-downloads.css\" layer(components);\n@import \"stuff.css\";\n",
        ),
    ];
    let components = ["header".to_owned(), "top_downloads".to_owned()];
    assert_eq!(
        check_names(&sheets, &components),
        [
            "style/header.css:1: is imported 0 times; import it once, in style/widget.css or style/controls.css or style/asked.css or style/framed.css or style/opened.css or style/drawn.css",
            "style/stuff.css:1: no component of src/view is named stuff; name it as the one it is for",
            "style/widget.css:2: is imported without a layer; say which: layer(components)",
        ]
    );
}
