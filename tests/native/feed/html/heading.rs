//! Headings, those of HTML and lines in capitals.

use story_widget::feed::html::text;

use super::{escaped, read, reads};

#[test]
fn headings_are_headings_at_every_level() {
    for name in ["h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "H2"] {
        reads(
            &format!("<{name} class=a>The <b>harbour</b><br>opens</{name}>At six."),
            &["# The harbour opens", "At six."],
        );
    }
    reads("<h2><div>Inside</div></h2><p>a</p>", &["# Inside", "a"]);
    reads("<h2></h2><p>a</p>", &["a"]);
}

#[test]
fn a_heading_that_nothing_ends_is_one_block() {
    reads("<h2>One<p>two</p><p>three</p>", &["# One", "two", "three"]);
    reads("<h2>One<h3>Two</h2>three", &["# One", "# Two", "three"]);
}

#[test]
fn a_line_in_capitals_heads_what_follows() {
    reads(
        "<p><b>SHOTLIST:</b></p><p>1. Wide.</p><p>STORYLINE</p><p>It opened.</p>",
        &["# SHOTLIST:", "1. Wide.", "# STORYLINE", "It opened."],
    );
    reads("SHOTLIST:<br>1. Wide.<br>2. Close.", &["# SHOTLIST:", "1. Wide.", "2. Close."]);
    reads(
        "<p>RÉSUMÉ :</p><p>СЮЖЕТ</p><p>Порт.</p><p>RESTRICTIONS / DROITS</p><ul><li>a</ul>",
        &["# RÉSUMÉ :", "# СЮЖЕТ", "Порт.", "# RESTRICTIONS / DROITS", "* a"],
    );
}

#[test]
fn a_line_in_capitals_that_heads_nothing_is_a_paragraph() {
    reads(
        "<p>It opened.</p><p>ENDS</p><p>STORYLINE:</p><p>a</p><p>AGENCY</p>",
        &["It opened.", "ENDS", "# STORYLINE:", "a", "AGENCY"],
    );
}

#[test]
fn a_line_that_says_more_is_a_paragraph() {
    let long = "A".repeat(41);
    for line in [
        "1. WIDE OF HARBOUR",
        "AP",
        "HAMBURG, GERMANY",
        "Shotlist:",
        "SHOTLIST: one",
        "5:00",
        "الميناء",
        &long,
    ] {
        reads(&format!("<p>{line}</p><p>a</p>"), &[line, "a"]);
    }
}

#[test]
fn a_headline_is_one_line_of_text() {
    assert_eq!(text("Ferry &lsquo;Alba&rsquo;<br/>leaves <em>port</em>"), "Ferry ‘Alba’ leaves port");
    assert_eq!(text("<h1>One</h1><h2>Two</h2>"), "One Two");
}

#[test]
fn a_line_is_in_capitals_in_every_alphabet_that_agencies_write_in() {
    let letters = ['\0'..='\u{17f}', 'Ͱ'..='ώ', 'Ѐ'..='џ', 'Ạ'..='ỿ'].into_iter().flatten();
    // Letters of other alphabets in these blocks, and signs of phonetics, begin no line of a story.
    let is_rare = |letter: &char| matches!(letter, 'ª' | 'µ' | 'º' | 'ĸ' | 'ŉ' | 'Ÿ' | 'ſ' | 'Ͱ'..='Ϳ');
    for letter in letters.filter(|letter| letter.is_alphabetic() && !is_rare(letter)) {
        let capitals = format!("{letter}{letter}{letter}:");
        let is_heading = read(&escaped(&capitals)) == [format!("# {capitals}")];
        assert_eq!(is_heading, letter.is_uppercase(), "{letter:?}");
        let lines = read(&escaped(&format!("A\n{letter}b")).replace('\n', "<br>"));
        assert_eq!(lines == [format!("A {letter}b")], letter.is_lowercase(), "{letter:?}");
    }
}
