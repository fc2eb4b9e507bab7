use crate::feed::vectors::corpus::{MARKS, TROJAN};
use story_widget::text::Words;
use story_widget::text::direction::{balanced, set_apart};

/// How many isolates are open after each character; below zero where one is ended that was begun outside.
fn depths(text: &str) -> Vec<i32> {
    let step = |character| match character {
        '\u{2066}'..='\u{2068}' => 1,
        '\u{2069}' => -1,
        _ => 0,
    };
    let deeper = |depth: &mut i32, character| {
        *depth += step(character);
        Some(*depth)
    };
    text.chars().scan(0, deeper).collect()
}

/// Every text of at most four of these: a mark of each kind, and a letter.
fn short_texts() -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut last = texts.clone();
    for _ in 0..4 {
        let longer =
            |text: &String| ["\u{2067}", "\u{2069}", "\u{202e}", "x"].map(|next| format!("{text}{next}"));
        last = last.iter().flat_map(longer).collect();
        texts.extend(last.clone());
    }
    texts
}

#[test]
fn a_name_ends_every_isolate_it_begins_and_begins_every_one_it_ends() {
    for name in short_texts().iter().map(String::as_str).chain(TROJAN) {
        let balanced = balanced(name);
        let depths = depths(&balanced);
        assert!(depths.iter().all(|depth| *depth >= 0), "{name:?} became {balanced:?}");
        assert_eq!(depths.last().copied().unwrap_or_default(), 0, "{name:?} became {balanced:?}");
        assert!(balanced.contains(name), "{name:?} is there to the letter: {balanced:?}");
    }
}

#[test]
fn a_name_in_which_nothing_is_open_stays_as_it_is() {
    for name in ["", "Chad", "مصر", "\u{2067}Oman\u{2069}", "\u{202e}damO"] {
        assert_eq!(balanced(name), name);
    }
}

#[test]
fn a_mark_in_one_name_of_a_list_stays_in_an_isolate_of_its_own() {
    for (called, mark) in MARKS {
        let names = [format!("a{mark}b"), "Chad".to_owned()];
        let list = Words::ENGLISH.list(&names);
        assert!(list.starts_with('\u{2068}') && list.ends_with("\u{2069}, Chad"), "{called}: {list:?}");
    }
    assert_eq!(set_apart("Chad"), "Chad");
}
