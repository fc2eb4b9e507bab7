//! Characters that are written as references.

use entities::{Codepoints, ENTITIES};

use story_widget::feed::html::{looks_like_html, text};

/// What a text between two letters becomes; spaces that are only there to be collapsed are one.
fn between_letters(reference: &str) -> String {
    text(&format!("x{reference}y"))
}

fn characters(codepoints: &Codepoints) -> String {
    let numbers = match codepoints {
        Codepoints::Single(one) => vec![*one],
        Codepoints::Double(one, two) => vec![*one, *two],
    };
    numbers.into_iter().map(|number| char::from_u32(number).expect("a character")).collect()
}

#[test]
fn every_name_of_the_standard_is_known_with_and_without_a_semicolon() {
    let (mut whole, mut old) = (0, 0);
    for entity in &ENTITIES {
        let characters = characters(&entity.codepoints);
        let expected = match characters.as_str() {
            "\t" | "\n" => " ",
            characters => characters,
        };
        if entity.entity.ends_with(';') {
            whole += 1;
            assert!(looks_like_html(entity.entity), "{}", entity.entity);
        } else {
            old += 1;
        }
        // What follows a name without a semicolon is text, unless it makes it a longer name.
        assert_eq!(text(&format!("x{}-", entity.entity)), format!("x{expected}-"), "{}", entity.entity);
    }
    assert_eq!((whole, old), (2125, 106));
}

#[test]
fn a_name_that_needs_its_semicolon_is_text_without_it() {
    for entity in &ENTITIES {
        let Some(name) = entity.entity.strip_suffix(';') else { continue };
        if ENTITIES.iter().any(|old| !old.entity.ends_with(';') && name.starts_with(old.entity)) {
            continue;
        }
        assert_eq!(text(&format!("x{name}-")), format!("x{name}-"));
    }
}

#[test]
fn a_name_without_a_semicolon_is_the_longest_that_fits() {
    assert_eq!(text("&notit; &notin; &not; &notinva;"), "¬it; ∉ ¬ ∉");
    assert_eq!(text("&copy2023 &copysr; &frac12cup &ampamp; &AMPx"), "©2023 ℗ ½cup &amp; &x");
    assert_eq!(text("caf&eacute &eacutes &Eacute;t&eacute;"), "café és Été");
}

#[test]
fn what_is_no_reference_is_text() {
    for plain in
        ["AT&T", "R & D", "&", "&&", "a&;", "&#;", "&#x;", "&#xg;", "&nosuchname;", "&Notaname;", "&é;"]
    {
        assert_eq!(text(plain), plain);
    }
    let long = format!("&{};", "a".repeat(100));
    assert_eq!(text(&long), long);
}

#[test]
fn names_are_told_apart_by_capitals() {
    assert_eq!(text("&Aacute;&aacute; &Dagger;&dagger; &AMP;&amp; &Amp;"), "Áá ‡† && &Amp;");
}

#[test]
fn a_number_is_a_character() {
    assert_eq!(text("&#8217;&#x2019;&#X2019;&#x02019 &#128674;"), "’’’’ 🚢");
    assert_eq!(text("&#38;amp; &#60p>"), "&amp; <p>");
}

#[test]
fn numbers_of_windows_are_what_old_pages_mean() {
    assert_eq!(text("&#145;a&#146; &#147;b&#148; &#150; &#151; &#133; &#128; &#x9f;"), "‘a’ “b” – — … € Ÿ");
}

#[test]
fn a_number_that_is_no_character_is_a_sign_that_one_is_missing() {
    for number in ["&#0;", "&#xd800;", "&#xDFFF;", "&#x110000;", "&#99999999999999999999;", "&#x00000000"] {
        assert_eq!(between_letters(&format!("{number}&zwnj;")), "x\u{fffd}\u{200c}y", "{number}");
    }
}

#[test]
fn characters_of_control_are_left_out_however_they_are_written() {
    assert_eq!(text("a&#1;b&#x1f;c&#127;d&#129;e\u{0}f\u{85}g\u{8}h"), "abcdefgh");
}

#[test]
fn a_reference_does_not_reach_over_a_tag() {
    assert_eq!(text("&am<b>p;</b> &<i>amp;</i>"), "&amp; &amp;");
}
