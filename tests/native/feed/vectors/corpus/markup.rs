//! Markup that runs a script, if anything makes markup of it: elements, ways to write them, ways to call.
//! Not here: addresses that run one (`address`).

/// Elements that run a handler by themselves; `JS` is what it says, `_` what parts a name from the next.
const ELEMENTS: [&str; 16] = [
    r#"<img_src="x"_onerror="JS">"#,
    r#"<svg_onload="JS"></svg>"#,
    r#"<video_src="x"_onerror="JS"></video>"#,
    r#"<audio_src="x"_onerror="JS"></audio>"#,
    r#"<video><source_src="x"_onerror="JS"></video>"#,
    r#"<details_open_ontoggle="JS"><summary>A</summary></details>"#,
    r#"<iframe_onload="JS"></iframe>"#,
    r#"<iframe_src="javascript:void(parent.JS)"></iframe>"#,
    r#"<iframe_srcdoc="&lt;script&gt;parent.JS&lt;/script&gt;"></iframe>"#,
    r#"<link_rel="stylesheet"_href="x"_onerror="JS">"#,
    r#"<input_type="image"_src="x"_onerror="JS">"#,
    r#"<picture><img_srcset="x"_onerror="JS"></picture>"#,
    r#"<math><mtext><img_src="x"_onerror="JS"></mtext></math>"#,
    r#"<svg><animate_attributeName="x"_dur="1s"_onbegin="JS"></animate></svg>"#,
    r#"<object_data="x"_onerror="JS"></object>"#,
    r#"<style_onload="JS"></style>"#,
];

/// What a text may have to break out of first, around the markup.
const PLACES: [(&str, &str); 9] = [
    ("", ""),
    ("\">", ""),
    ("'>", "<x y='"),
    ("`\"'><b>", "</b>"),
    ("--></textarea></title></style></noscript></script>", "<!--"),
    ("]]></svg></math></template>", ""),
    ("&lt;b&gt;", "&lt;/b&gt;"),
    ("{{7*7}}${7*7}<%= 7 %>", ""),
    ("Harbour \u{202e}", "\u{202c} at night"),
];

/// How a call is written.
const CALLS: [&str; 14] = [
    "alert(@)",
    "confirm(@)",
    "prompt(@)",
    "print(@)",
    "alert`@`",
    "\\u0061lert(@)",
    "&#97;lert(@)",
    "&#x61;lert&#x28;@&#x29;",
    "&#0000097lert(@)",
    "alert&lpar;@&rpar;",
    "window['al'+'ert'](@)",
    "[@].map(alert)",
    "eval('ale'+'rt(@)')",
    "window.harmed=@",
];

/// What may stand between the name of an element and those of its attributes.
const GAPS: [&str; 5] = ["/", "\t", "\n", "\u{c}", " \r\n\t/ "];

/// All of it. Each calls with its place in the list, counted from 1, so that it is known which has run.
pub(crate) fn markup() -> Vec<String> {
    let written = |element: &str, gap: &str, call: &str| element.replace('_', gap).replace("JS", call);
    let mut texts: Vec<String> = Vec::new();
    for element in ELEMENTS {
        for (before, after) in PLACES {
            texts.push(format!("{before}{}{after}", written(element, " ", "alert(@)")));
        }
        texts.push(written(&in_capitals(element), " ", "alert(@)"));
    }
    for element in &ELEMENTS[..5] {
        texts.extend(CALLS.iter().map(|call| written(element, " ", call)));
        texts.extend(GAPS.iter().map(|gap| written(element, gap, "alert(@)")));
    }
    // Without quotes, in quotes of the other kind, never closed, within another element's name.
    texts.extend(
        [
            "<img src=x onerror=alert(@)>",
            "<img src=x onerror='alert(@)'>",
            "<img src=x onerror=alert(@) x=\"",
            "<img src=x onerror=alert(@)//",
            "<<img src=x onerror=alert(@)>",
            "<x<img src=x><img src=x onerror=alert(@)>",
            "<img src=x:x onerror=alert(@)>",
            "<img src onerror=alert(@) src=x>",
            "<img \"\"\"><img src=x onerror=alert(@)>\"",
            "<image src=x onerror=alert(@)>",
            "<svg><script>alert(@)</script></svg>",
            "<script>alert(@)</script>",
            "<a href=\"javascript:alert(@)\">A</a>",
            "<form action=\"javascript:alert(@)\"><button>A</button></form>",
            "<base href=\"javascript:alert(@)//\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(@)\">",
            "<embed src=\"javascript:alert(@)\">",
            "<p style=\"background:url(javascript:alert(@))\">A</p>",
        ]
        .map(str::to_owned),
    );
    texts.into_iter().enumerate().map(|(index, text)| text.replace('@', &(index + 1).to_string())).collect()
}

/// The names of the elements and attributes in capitals, which mean the same in HTML.
fn in_capitals(element: &str) -> String {
    let mut is_quoted = false;
    let capital = |letter: char| {
        is_quoted ^= letter == '"';
        if is_quoted { letter } else { letter.to_ascii_uppercase() }
    };
    element.chars().map(capital).collect()
}
