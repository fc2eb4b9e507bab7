//! What the page's own tools say, one and several.

use proptest::prelude::*;
use story_widget::state::consent::{Answer, Choice, Choices};

const CATEGORIES: [&str; 3] = ["preferences", "analytics", "ads"];

fn answers() -> impl Strategy<Value = Answer> {
    let choice = prop_oneof![Just(None), Just(Some(Choice::Denied)), Just(Some(Choice::Granted))];
    let choices = proptest::array::uniform3(choice).prop_map(|choices| {
        let named = CATEGORIES.into_iter().zip(choices);
        named.filter_map(|(category, choice)| Some((category, choice?))).collect::<Choices>()
    });
    prop_oneof![1 => Just(Answer::denied()), 5 => choices.prop_map(Answer::of)]
}

fn grants(answer: &Answer) -> [bool; 3] {
    CATEGORIES.map(|category| answer.grants(category))
}

#[test]
fn the_attribute_names_what_is_granted() {
    let answer = Answer::from_attribute("granted analytics  preferences").unwrap();
    assert_eq!(grants(&answer), [true, true, false]);
}

#[test]
fn a_list_of_yeses_is_no_yes_to_everything() {
    let answer = Answer::from_attribute("granted ads analytics").unwrap();
    let about = answer.about(["weather", "ads", "statistics"].into_iter());
    let grants = ["weather", "ads", "statistics"].map(|category| about.grants(category));
    assert_eq!(grants, [false, true, true]);
}

#[test]
fn an_empty_attribute_is_no_answer_yet() {
    assert_eq!(Answer::from_attribute(""), None);
    assert_eq!(Answer::from_attribute(" \n"), None);
}

#[test]
fn any_other_word_in_the_attribute_is_a_no() {
    for value in ["denied", "denied analytics", "GRANTED analytics", "analytics", "true"] {
        assert_eq!(Answer::from_attribute(value), Some(Answer::denied()), "{value}");
    }
    assert_eq!(grants(&Answer::from_attribute("granted").unwrap()), [false; 3]);
}

#[test]
fn of_two_tools_the_stricter_wins_and_silence_is_no_word() {
    let yes = Answer::from_attribute("granted analytics ads").unwrap();
    let other = Answer::of([("ads", Choice::Denied)].into_iter().collect());
    assert_eq!(grants(&yes.clone().and(&other)), [false, true, false]);
    assert_eq!(grants(&yes.and(&Answer::denied())), [false; 3]);
}

#[test]
fn a_category_named_twice_is_granted_only_if_both_say_so() {
    let choices: Choices = [("ads", Choice::Granted), ("ads", Choice::Denied)].into_iter().collect();
    assert_eq!((choices.len(), choices.get("ads")), (1, Some(Choice::Denied)));
}

proptest! {
    #[test]
    fn one_more_no_never_grants_anything(answer in answers(), category in 0_usize..3) {
        let no = Answer::of([(CATEGORIES[category], Choice::Denied)].into_iter().collect());
        let before = grants(&answer);
        let after = grants(&answer.and(&no));
        prop_assert!(!after[category]);
        for index in 0..3 {
            prop_assert!(before[index] || !after[index]);
        }
    }

    #[test]
    fn no_answer_overrules_the_no_of_another(one in answers(), other in answers()) {
        let both = one.clone().and(&other);
        for category in CATEGORIES {
            prop_assert!(!both.grants(category) || one.grants(category) || other.grants(category));
        }
        prop_assert_eq!(grants(&Answer::denied().and(&other)), [false; 3]);
    }

    #[test]
    fn the_same_answer_twice_is_that_answer(answer in answers()) {
        prop_assert_eq!(answer.clone().and(&answer), answer);
    }

    #[test]
    fn it_does_not_matter_who_answers_first(one in answers(), two in answers(), three in answers()) {
        prop_assert_eq!(grants(&one.clone().and(&two)), grants(&two.clone().and(&one)));
        let left = one.clone().and(&two).and(&three);
        let right = one.and(&two.and(&three));
        prop_assert_eq!(grants(&left), grants(&right));
    }
}
