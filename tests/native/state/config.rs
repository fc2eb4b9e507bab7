//! What a publisher may write on the element, and what is said of everything else.

use story_widget::state::consent::Mode;
use story_widget::state::{ATTRIBUTES, Config, Theme, TimeZone};
use story_widget::text::language::spoken_for;

/// What comes of these attributes: what was meant, and a sentence for each value that is not allowed.
fn read(attributes: &[(&str, &str)]) -> (Config, Vec<String>) {
    Config::read(
        |name| {
            attributes.iter().find(|(attribute, _)| *attribute == name).map(|&(_, value)| value.to_owned())
        },
        |tag| spoken_for(tag).is_some(),
    )
}

/// What comes of attributes of which none is refused.
#[track_caller]
fn config(attributes: &[(&str, &str)]) -> Config {
    let (config, bad_values) = read(attributes);
    assert_eq!(bad_values, [""; 0]);
    config
}

/// The one attribute has no effect but this sentence.
#[track_caller]
fn refused(attribute: &str, value: &str, sentence: &str) {
    assert_eq!(read(&[(attribute, value)]), (Config::default(), vec![sentence.to_owned()]), "{value:?}");
}

#[test]
fn an_element_without_attributes_has_the_first_value_of_each() {
    let expected = Config {
        feed: None,
        lang: None,
        theme: Theme::Auto,
        consent: Mode::Auto,
        consent_dnt: false,
        consent_scan: false,
        page_size: 10,
        heading_level: 2,
        time_zone: TimeZone::Agency,
        viewer_region: String::new(),
        native_controls: false,
        structured_data: false,
    };
    assert_eq!(config(&[]), expected);
    assert_eq!(Config::default(), expected);
}

#[test]
fn every_value_of_the_documentation_is_taken() {
    for (value, theme) in [("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)] {
        assert_eq!(config(&[("theme", value)]).theme, theme);
        assert_eq!(theme.as_str(), value);
    }
    for (value, mode) in [("auto", Mode::Auto), ("own", Mode::Own), ("host", Mode::Host), ("off", Mode::Off)]
    {
        assert_eq!(config(&[("consent", value)]).consent, mode);
    }
    for zone in [TimeZone::Agency, TimeZone::Reader, TimeZone::Place] {
        assert_eq!(config(&[("time-zone", zone.as_str())]).time_zone, zone);
    }
    for (value, is_native) in [("custom", false), ("native", true)] {
        assert_eq!(config(&[("controls", value)]).native_controls, is_native);
    }
    for (value, is_on) in [("off", false), ("on", true)] {
        assert_eq!(config(&[("structured-data", value)]).structured_data, is_on);
    }
}

#[test]
fn a_word_that_is_not_allowed_is_answered_with_those_that_are_and_the_default_stays() {
    refused("theme", "sepia", "theme is not one of auto, light, dark");
    refused("theme", "", "theme is not one of auto, light, dark");
    refused("theme", "dark light", "theme is not one of auto, light, dark");
    refused("consent", "never", "consent is not one of auto, own, host, off");
    refused("consent", "true", "consent is not one of auto, own, host, off");
    refused("controls", "none", "controls is not one of custom, native");
    refused("loading", "auto", "loading is not one of lazy, eager");
    refused("structured-data", "true", "structured-data is not one of off, on");
    refused("autostart", "true", "autostart is not one of on, off");
}

#[test]
fn the_sentence_does_not_repeat_what_the_page_wrote() {
    let (_, sentences) = read(&[("theme", "<img src=x onerror=alert(1)>\u{202e}")]);
    assert_eq!(sentences, ["theme is not one of auto, light, dark"]);
}

#[test]
fn a_word_counts_in_any_case_and_with_white_space_around_it() {
    assert_eq!(config(&[("theme", "DARK")]).theme, Theme::Dark);
    assert_eq!(config(&[("theme", "\n  dark\t")]).theme, Theme::Dark);
    assert_eq!(config(&[("consent", "Own")]).consent, Mode::Own);
    assert!(config(&[("controls", " Native ")]).native_controls);
    // Only the letters of English have two cases here: this is no `k` but the sign for kelvin.
    refused("theme", "dar\u{212a}", "theme is not one of auto, light, dark");
}

#[test]
fn a_page_of_the_list_has_1_to_100_rows() {
    for (value, rows) in [("1", 1), ("10", 10), ("100", 100), (" 25 ", 25), ("007", 7)] {
        assert_eq!(config(&[("page-size", value)]).page_size, rows, "{value:?}");
    }
    for value in ["0", "101", "256", "-1", "1.5", "1e1", "ten", "", " ", "١٠", "10 rows"] {
        refused("page-size", value, "page-size is not a whole number from 1 to 100");
    }
}

#[test]
fn the_headline_is_a_heading_of_level_1_to_6() {
    for level in 1..=6_u8 {
        assert_eq!(config(&[("heading-level", &level.to_string())]).heading_level, level);
    }
    for value in ["0", "7", "h2", "2.0", "-2", ""] {
        refused("heading-level", value, "heading-level is not a whole number from 1 to 6");
    }
}

#[test]
fn the_readers_country_is_a_code_of_two_letters() {
    for (value, code) in [("NO", "NO"), ("no", "no"), (" gB\n", "gB")] {
        assert_eq!(config(&[("viewer-region", value)]).viewer_region, code, "{value:?}");
    }
    for value in ["", "  "] {
        assert_eq!(config(&[("viewer-region", value)]).viewer_region, "", "{value:?}");
    }
    for value in ["NOR", "Norway", "N0", "n", "578", "ÅL", "NO,SE"] {
        refused("viewer-region", value, "viewer-region is not a country code of two letters, such as NO");
    }
}

#[test]
fn do_not_track_and_the_pages_own_parts_count_where_the_attribute_is_there_whatever_it_says() {
    for value in ["", "consent-dnt", "true", "false"] {
        assert!(config(&[("consent-dnt", value)]).consent_dnt, "{value:?}");
        assert!(config(&[("consent-scan", value)]).consent_scan, "{value:?}");
    }
}

#[test]
fn addresses_and_languages_are_taken_as_they_are_written() {
    let config = config(&[("feed", "https://feeds.example/story/123.json?token=A"), ("lang", "DE-at")]);
    assert_eq!(config.feed.as_deref(), Some("https://feeds.example/story/123.json?token=A"));
    assert_eq!(config.lang.as_deref(), Some("DE-at"));
}

#[test]
fn every_bad_value_is_told_and_none_spoils_a_good_one() {
    let (config, sentences) = read(&[
        ("theme", "sepia"),
        ("consent", "own"),
        ("page-size", "many"),
        ("heading-level", "3"),
        ("controls", "all"),
    ]);
    assert_eq!(
        sentences,
        [
            "theme is not one of auto, light, dark",
            "page-size is not a whole number from 1 to 100",
            "controls is not one of custom, native",
        ]
    );
    assert_eq!(config, Config { consent: Mode::Own, heading_level: 3, ..Config::default() });
}

#[test]
fn a_language_that_the_widget_does_not_speak_is_named_and_kept() {
    for lang in ["tlh", "x", "english"] {
        let (config, sentences) = read(&[("lang", lang)]);
        assert_eq!(sentences, [format!("lang is no language of the widget: {lang}")]);
        assert_eq!(config, Config { lang: Some(lang.into()), ..Config::default() });
    }
    for lang in ["en", "de-AT", "ZH-hant-HK", "pt_BR", "ar-XB", ""] {
        assert_eq!(config(&[("lang", lang)]).lang.as_deref(), Some(lang));
    }
}

#[test]
fn only_attributes_of_the_element_are_read() {
    let asked = std::cell::RefCell::new(Vec::new());
    let get = |name: &str| {
        asked.borrow_mut().push(name.to_owned());
        None
    };
    let _ = Config::read(get, |_| true);
    let unknown: Vec<String> =
        asked.take().into_iter().filter(|name| !ATTRIBUTES.contains(&name.as_str())).collect();
    assert_eq!(unknown, [""; 0], "read, but not in ATTRIBUTES, so the loader does not hand it over");
}
