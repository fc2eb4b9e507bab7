use proptest::prelude::*;
use story_widget::feed::Direction;
use story_widget::text::Language;
use story_widget::text::language::{direction, direction_of, fallbacks, negotiate};

#[test]
fn the_first_wish_that_leads_to_a_language_counts() {
    for (wanted, language) in [
        (&["fr", "de", "ar"][..], Language::French),
        (&["", "de", "ar"], Language::German),
        (&["", "", "ar"], Language::Arabic),
        (&["pt-BR", "", "es"], Language::Portuguese),
        (&["tlh", "zh-Hant-HK", "pt"], Language::Chinese),
        (&["tlh", "vi", "sw-KE"], Language::English),
        (&["", "", ""], Language::English),
        (&[], Language::English),
        (&["en-GB", "de", "ar"], Language::English),
    ] {
        assert_eq!(negotiate(wanted), language, "{wanted:?}");
    }
}

#[test]
fn a_tag_falls_back_to_its_language_whatever_its_case() {
    for (tag, language) in [
        ("de-AT", Language::German),
        ("DE-ch-1996", Language::German),
        ("es-419", Language::Spanish),
        ("fr_CA", Language::French),
        ("ar-Arab-EG-u-nu-latn", Language::Arabic),
        ("AR", Language::Arabic),
        ("en-XA", Language::Accented),
        ("ar-xb", Language::Mirrored),
        ("en-XA-x-more", Language::Accented),
        ("deu", Language::English),
        ("-de", Language::English),
        (" de", Language::English),
    ] {
        assert_eq!(negotiate(&[tag]), language, "{tag}");
    }
}

#[test]
fn the_chain_drops_one_subtag_at_a_time_and_a_single_letter_with_what_stood_behind_it() {
    for (tag, chain) in [
        ("zh-Hant-HK", &["zh-Hant-HK", "zh-Hant", "zh"][..]),
        ("pt-BR", &["pt-BR", "pt"]),
        ("ar-EG-u-nu-latn", &["ar-EG-u-nu-latn", "ar-EG-u-nu", "ar-EG", "ar"]),
        ("en", &["en"]),
        ("", &[]),
    ] {
        assert_eq!(fallbacks(tag).collect::<Vec<_>>(), chain, "{tag}");
    }
}

#[test]
fn a_language_runs_as_its_script_does() {
    for tag in [
        "ar",
        "fa-IR",
        "he",
        "ur",
        "AR-EG",
        "yi",
        "ps",
        "dv",
        "ckb",
        "az-Arab",
        "pa_Arab_PK",
        "en-Hebr",
        "uz-arab-AF",
    ] {
        assert_eq!(direction(tag), Direction::Rtl, "{tag}");
    }
    for tag in ["en", "de-AT", "zh-Hant", "ar-Latn", "he-latn-IL", "hy", "tr", "ru", "en-x-arab", "de-1996"] {
        assert_eq!(direction(tag), Direction::Ltr, "{tag}");
    }
    for tag in ["", "und", "UND"] {
        assert_eq!(direction(tag), Direction::Auto, "{tag}");
    }
}

#[test]
fn a_text_runs_as_its_language_whatever_it_begins_with() {
    use Direction::{Auto, Ltr, Rtl};
    for (text, tag, runs) in [
        ("BBC: عبّارة تغادر الميناء", "ar", Rtl),
        ("212 راكبا", "ar", Rtl),
        ("«Halcyon Reach» יוצאת מהנמל", "he", Rtl),
        ("ޏ", "dv", Rtl),
        ("عبّارة is Arabic for a ferry", "en", Ltr),
        ("مرکز opens", "de-AT", Ltr),
        ("中文", "zh", Ltr),
        // Not of that language after all, or nothing that has a direction.
        ("WIDE OF HARBOUR", "ar", Auto),
        ("غادرت العبّارة", "en", Auto),
        ("12:40 – 2023", "ar", Auto),
        ("", "fa", Auto),
        ("BBC: عبّارة", "", Auto),
        ("BBC: عبّارة", "und", Auto),
    ] {
        assert_eq!(direction_of(text, tag), runs, "{text} in {tag}");
    }
}

#[test]
fn a_language_of_ours_runs_as_its_tag_says() {
    for language in Language::ALL.into_iter().chain(Language::PSEUDO) {
        assert_eq!(direction(language.tag()), language.direction());
    }
}

proptest! {
    #[test]
    fn any_text_leads_to_the_first_language_of_its_chain(
        tag in "(en|AR|de|Fr|[a-z_é-]{0,4})([-_]\\PC{0,6}){0,3}",
    ) {
        let links: Vec<&str> = fallbacks(&tag).collect();
        prop_assert!(links.windows(2).all(|pair| pair[0].starts_with(pair[1]) && pair[0] != pair[1]));
        let found = links.iter().find_map(|link| {
            let mut all = Language::ALL.into_iter().chain(Language::PSEUDO);
            all.find(|language| language.tag().eq_ignore_ascii_case(link))
        });
        prop_assert_eq!(negotiate(&[&tag]), found.unwrap_or_default());
    }
}
