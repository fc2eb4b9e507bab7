use proptest::prelude::*;
use story_widget::text::{Part, choose, fill, parts};

fn said(text: &str) -> Part {
    Part::Said(text.to_owned())
}

fn named(text: &str) -> Part {
    Part::Named(text.to_owned())
}

#[test]
fn each_gap_takes_its_value() {
    assert_eq!(fill("{shown} of {total} shown", &[("total", "45"), ("shown", "20")]), "20 of 45 shown");
}

#[test]
fn a_gap_that_comes_twice_is_filled_twice() {
    assert_eq!(fill("{n} and {n}", &[("n", "1")]), "1 and 1");
}

#[test]
fn what_a_value_holds_is_never_taken_for_a_gap() {
    assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "x")]), "{b} x");
}

#[test]
fn gaps_without_a_value_and_stray_braces_stay_as_they_are() {
    assert_eq!(fill("{x} { } {} {n}", &[("n", "1")]), "{x} { } {} 1");
    assert_eq!(fill("open {", &[("n", "1")]), "open {");
}

#[test]
fn a_party_is_a_part_of_its_own() {
    let parts = parts("Mandatory credit: {party}", &[("party", "Ruritania TV")]);
    assert_eq!(parts, [said("Mandatory credit: "), named("Ruritania TV")]);
}

#[test]
fn parts_are_never_empty_and_our_words_never_stand_side_by_side() {
    assert_eq!(parts("{a}{b}{c}", &[("a", ""), ("b", "x")]), [named("x"), said("{c}")]);
    assert_eq!(parts("", &[]), []);
}

#[test]
fn a_count_takes_its_form_or_the_form_for_all_others() {
    let template = "one:{n} hour|other:{n} hours";
    assert_eq!(choose(template, "one"), "{n} hour");
    assert_eq!(choose(template, "other"), "{n} hours");
    assert_eq!(choose(template, "few"), "{n} hours");
    assert_eq!(choose("other:last|one:first", "one"), "first");
}

#[test]
fn a_template_without_forms_is_its_own_only_form() {
    assert_eq!(choose("Mandatory credit: {party}", "one"), "Mandatory credit: {party}");
    assert_eq!(choose("", "other"), "");
}

proptest! {
    #[test]
    fn any_template_can_be_filled_and_its_parts_make_the_whole(
        template in r"[{}a-c|:é ]{0,24}",
        a in any::<String>(),
        b in any::<String>(),
    ) {
        let values = [("a", a.as_str()), ("b", b.as_str())];
        let whole: String = parts(&template, &values)
            .into_iter()
            .map(|part| match part { Part::Said(text) | Part::Named(text) => text })
            .collect();
        prop_assert_eq!(whole, fill(&template, &values));
    }

    #[test]
    fn any_text_is_a_template(template in any::<String>(), category in any::<String>()) {
        prop_assert_eq!(fill(&template, &[]), template.clone());
        prop_assert!(template.contains(choose(&template, &category)));
    }
}
