//! What a cue says, without its tags.

use story_widget::feed::Limits;
use story_widget::feed::vtt::{Said, said};

/// What is said, as `SPEAKER: text`.
#[track_caller]
fn says(payload: &str, expected: &[&str]) {
    let all: Vec<String> = said(payload)
        .into_iter()
        .map(|Said { speaker, text }| match speaker {
            Some(speaker) => format!("{speaker}: {text}"),
            None => text,
        })
        .collect();
    assert_eq!(all, expected, "{payload:?}");
}

#[test]
fn tags_are_no_text() {
    says("The <i>Halcyon</i> <c.yellow.big>Reach</c>, <b><u>late</u></b>", &["The Halcyon Reach, late"]);
    says("One<00:00:01.500> two<00:02.000><c> three</c>", &["One two three"]);
    says("<lang fr>Bonjour</lang><>!", &["Bonjour!"]);
    says("<script>alert(1)</script>", &["alert(1)"]);
}

#[test]
fn how_characters_are_read_is_no_text() {
    says("<ruby>漢<rt>かん</rt>字<rt>じ</ruby>です", &["漢字です"]);
}

#[test]
fn a_sign_that_begins_no_tag_is_text() {
    says("2 < 3 > 1", &["2 < 3 > 1"]);
    says("2 <3", &["2 <3"]);
    says("a << b", &["a << b"]);
    says("lost <i at the end", &["lost <i at the end"]);
}

#[test]
fn a_voice_is_who_speaks_from_there_on() {
    says("<v Edda Quillane>Open.", &["Edda Quillane: Open."]);
    says("<v.loud.first Edda>Open.</v> Applause.", &["Edda: Open.", "Applause."]);
    says("<v Edda>Open.\n<v Joss>At last.", &["Edda: Open.", "Joss: At last."]);
    says("<v\tA &amp;  B >Yes", &["A & B: Yes"]);
    says("<v>Nobody", &["Nobody"]);
    says("<v Edda></v>", &[]);
}

#[test]
fn references_are_the_characters_they_name() {
    says("&lt;i&gt; &amp;amp; &quot;x&quot; &apos;y&apos;", &["<i> &amp; \"x\" 'y'"]);
    says("a&nbsp;b&lrm;c&rlm;d", &["a\u{a0}b\u{200e}c\u{200f}d"]);
    says("&#233;&#xe9;&#x1F6A2;", &["éé🚢"]);
    says("AT&T, &unknown; & &#; &#xd800;", &["AT&T, &unknown; & &#; \u{fffd}"]);
}

#[test]
fn white_space_is_one_space_or_one_line() {
    says("  one\t two \n  three  ", &["one two\nthree"]);
    says(" \n ", &[]);
    says("a\u{7}b\u{9f}c\u{1b}", &["abc"]);
}

#[test]
fn what_is_long_is_cut() {
    let most = Limits::default();
    let texts = said(&["<v ", &"s".repeat(most.headline + 1), ">", &"é".repeat(most.text + 1)].concat());
    assert_eq!(texts.len(), 1);
    assert_eq!(texts[0].text.chars().count(), most.text);
    assert!(texts[0].text.ends_with("é…"));
    assert_eq!(texts[0].speaker.as_ref().map(|speaker| speaker.chars().count()), Some(most.headline));
}

#[test]
fn a_name_on_several_lines_is_one_name() {
    says("<v\nEdda\n Quillane>The door\nis open.", &["Edda Quillane: The door\nis open."]);
}
