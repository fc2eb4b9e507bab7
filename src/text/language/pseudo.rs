//! Languages that nobody speaks, made of English, in which a page shows what it did not have translated.
//! Not here: languages of people.

/// The text with accents, a third longer and in brackets: cut ends show, and so does what is glued together.
pub(super) fn accented(template: &str) -> String {
    each_form(template, |form| {
        let accented: String = outside_gaps(form, |text| text.chars().map(with_accent).collect());
        let letters = form.chars().filter(|letter| letter.is_alphabetic()).count();
        let longer: String =
            [" one", " two", " three", " four"].iter().cycle().take(letters / 12).copied().collect();
        format!("[{accented}{longer}]")
    })
}

/// The text with its letters from right to left, by the mark that turns them around.
pub(super) fn mirrored(template: &str) -> String {
    each_form(template, |form| outside_gaps(form, |text| format!("\u{202e}{text}\u{202c}")))
}

/// The template with each of its forms changed; without a letter it is no text of ours, but a sign.
fn each_form(template: &str, change: impl Fn(&str) -> String) -> String {
    if !template.contains(|letter: char| letter.is_alphabetic()) {
        return template.to_owned();
    }
    let form = |form: &str| match form.split_once(':') {
        Some((category, text)) if CATEGORIES.contains(&category) => format!("{category}:{}", change(text)),
        _ => change(form),
    };
    template.split('|').map(form).collect::<Vec<_>>().join("|")
}

/// What the forms of a count are called (CLDR).
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The text changed between its gaps, which stay.
fn outside_gaps(text: &str, change: impl Fn(&str) -> String) -> String {
    let changed = |text: &str| if text.is_empty() { String::new() } else { change(text) };
    let mut all = String::new();
    let mut rest = text;
    while let Some((before, (gap, after))) =
        rest.split_once('{').and_then(|(before, gap)| Some((before, gap.split_once('}')?)))
    {
        all += &changed(before);
        all.extend(["{", gap, "}"]);
        rest = after;
    }
    all + &changed(rest)
}

fn with_accent(letter: char) -> char {
    let place = "aceghijklnorsuwyzACDEGHIJKLNORSTUWYZ".chars().position(|plain| plain == letter);
    let accented = "âçéĝĥîĵķļñöŕšûŵýžÂÇĎÉĜĤÎĴĶĻÑÖŔŠŤÛŴÝŽ";
    place.and_then(|place| accented.chars().nth(place)).unwrap_or(letter)
}
