//! Whether footage may be played and taken away, on a clock of our own.

use story_widget::feed::{Access, Date, Rights, Status, Story};
use story_widget::state::Availability;

/// The second of 2023-09-20T11:09:00Z.
const THEN: i64 = 1_695_208_140;

/// The same moment as four clocks write it.
const WRITTEN: [&str; 4] = [
    "2023-09-20T11:09:00Z",
    "2023-09-20T15:09:00+04:00",
    "2023-09-20T03:39:00-07:30",
    "2023-09-21T01:09:00+14:00",
];

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

/// A story that is usable by anyone, with these rights.
fn story(rights: Rights) -> Story {
    Story {
        id: "1".to_owned(),
        url: None,
        headline: "A headline".to_owned(),
        slug: None,
        location: None,
        published: None,
        updated: None,
        time_zone: None,
        status: Status::Usable,
        status_note: None,
        description: Vec::new(),
        alternates: Vec::new(),
        video: None,
        rights,
    }
}

fn of_status(status: Status) -> Story {
    Story { status, ..story(Rights::default()) }
}

fn of_access(access: Access) -> Story {
    story(Rights { access, ..Rights::default() })
}

/// A story for use between two dates.
fn between(embargo_until: Option<&str>, use_until: Option<&str>) -> Story {
    story(Rights {
        embargo_until: embargo_until.map(date),
        use_until: use_until.map(date),
        ..Rights::default()
    })
}

/// The story with a status on top of its rights.
fn with_status(status: Status, story: Story) -> Story {
    Story { status, ..story }
}

#[test]
fn a_story_without_terms_is_open_at_any_time() {
    let story = story(Rights::default());
    for now in [i64::MIN, -1, 0, THEN, i64::MAX] {
        assert_eq!(Availability::of(&story, now), Availability::Open);
        assert_eq!(Availability::changes_in(&story, now), None);
    }
}

#[test]
fn an_embargo_ends_at_its_second_on_whatever_clock_it_is_written() {
    for text in WRITTEN {
        let story = between(Some(text), None);
        let embargoed = Availability::Embargoed(date(text));
        for (now, expected) in [
            (i64::MIN, &embargoed),
            (THEN - 1, &embargoed),
            (THEN, &Availability::Open),
            (THEN + 1, &Availability::Open),
        ] {
            assert_eq!(&Availability::of(&story, now), expected, "{text} at {now}");
        }
    }
}

#[test]
fn a_period_of_use_ends_at_its_second_on_whatever_clock_it_is_written() {
    for text in WRITTEN {
        let story = between(None, Some(text));
        let expired = Availability::Expired(date(text));
        for (now, expected) in
            [(THEN - 1, &Availability::Open), (THEN, &expired), (THEN + 1, &expired), (i64::MAX, &expired)]
        {
            assert_eq!(&Availability::of(&story, now), expected, "{text} at {now}");
        }
    }
}

#[test]
fn a_fraction_of_a_second_does_not_open_a_story_late() {
    let story = between(Some("2023-09-20T11:09:00.999Z"), None);
    assert_eq!(Availability::of(&story, THEN), Availability::Open);
}

#[test]
fn between_embargo_and_end_of_use_a_story_is_open() {
    let (from, until) = ("2023-09-20T11:09:00Z", "2023-09-20T11:10:00Z");
    let story = between(Some(from), Some(until));
    for (now, expected) in [
        (THEN - 1, Availability::Embargoed(date(from))),
        (THEN, Availability::Open),
        (THEN + 59, Availability::Open),
        (THEN + 60, Availability::Expired(date(until))),
    ] {
        assert_eq!(Availability::of(&story, now), expected, "at {now}");
    }
}

#[test]
fn a_story_whose_use_ends_before_it_begins_is_never_open() {
    let story = between(Some("2023-09-20T11:10:00Z"), Some("2023-09-20T11:09:00Z"));
    for now in THEN - 2..THEN + 62 {
        assert!(!Availability::of(&story, now).plays(), "at {now}");
    }
}

#[test]
fn only_a_usable_or_a_corrected_story_plays() {
    for status in [Status::Usable, Status::Corrected] {
        assert_eq!(Availability::of(&of_status(status), THEN), Availability::Open);
    }
    for status in [Status::Withheld, Status::Canceled, Status::Unknown("killed".to_owned())] {
        let expected = Availability::Status(status.clone());
        assert_eq!(Availability::of(&of_status(status), THEN), expected);
    }
}

#[test]
fn only_an_access_this_version_knows_plays() {
    for access in [Access::Public, Access::Subscribers, Access::Clients, Access::Members, Access::Pool] {
        assert_eq!(Availability::of(&of_access(access), THEN), Availability::Open);
    }
    assert_eq!(
        Availability::of(&of_access(Access::Unknown("affiliates".to_owned())), THEN),
        Availability::Access
    );
}

#[test]
fn of_several_reasons_the_one_that_lasts_longest_is_given() {
    let unknown = || Rights { access: Access::Unknown("affiliates".to_owned()), ..Rights::default() };
    let (early, late) = ("2023-09-20T11:08:00Z", "2023-09-20T11:10:00Z");
    let dated =
        |rights: Rights| Rights { embargo_until: Some(date(late)), use_until: Some(date(early)), ..rights };
    let everything = with_status(Status::Withheld, story(dated(unknown())));
    assert_eq!(Availability::of(&everything, THEN), Availability::Status(Status::Withheld));
    let without_status = story(dated(unknown()));
    assert_eq!(Availability::of(&without_status, THEN), Availability::Access);
    let dates_alone = story(dated(Rights::default()));
    assert_eq!(Availability::of(&dates_alone, THEN), Availability::Embargoed(date(late)));
    let one_date = between(None, Some(early));
    assert_eq!(Availability::of(&one_date, THEN), Availability::Expired(date(early)));
}

#[test]
fn the_player_is_shown_only_while_the_story_is_open() {
    let date = date(WRITTEN[0]);
    assert!(Availability::Open.plays());
    for shut in [
        Availability::Status(Status::Canceled),
        Availability::Access,
        Availability::Embargoed(date.clone()),
        Availability::Expired(date),
    ] {
        assert!(!shut.plays(), "{shut:?}");
    }
}

#[test]
fn it_is_known_in_how_many_seconds_a_story_opens_or_closes() {
    let (from, until) = ("2023-09-20T11:09:00Z", "2023-09-20T11:10:00Z");
    for (story, now, expected) in [
        (between(Some(from), None), THEN - 90, Some(90)),
        (between(Some(from), None), THEN - 1, Some(1)),
        (between(Some(from), None), THEN, None),
        (between(None, Some(until)), THEN, Some(60)),
        (between(None, Some(until)), THEN + 60, None),
        (between(Some(from), Some(until)), THEN - 1, Some(1)),
        (between(Some(from), Some(until)), THEN, Some(60)),
        (between(Some(from), Some(until)), THEN + 60, None),
        // What ends first is waited for, in whatever order the two stand.
        (between(Some(until), Some(from)), THEN - 1, Some(1)),
    ] {
        assert_eq!(Availability::changes_in(&story, now), expected, "at {now}");
    }
}

#[test]
fn a_clock_at_the_end_of_time_waits_without_overflow() {
    let story = between(Some(WRITTEN[0]), None);
    assert_eq!(Availability::changes_in(&story, i64::MIN), Some(i64::MAX));
    assert_eq!(Availability::changes_in(&story, i64::MAX), None);
}

#[test]
fn waiting_as_long_as_told_is_what_it_takes_for_something_to_change() {
    let story = between(Some("2023-09-20T11:09:00Z"), Some("2023-09-20T11:10:00Z"));
    let mut now = THEN - 3_600;
    let mut seen = vec![Availability::of(&story, now)];
    while let Some(wait) = Availability::changes_in(&story, now) {
        assert_eq!(Availability::of(&story, now + wait - 1), seen[seen.len() - 1], "at {now}");
        now += wait;
        seen.push(Availability::of(&story, now));
    }
    assert_eq!(
        seen,
        [
            Availability::Embargoed(date("2023-09-20T11:09:00Z")),
            Availability::Open,
            Availability::Expired(date("2023-09-20T11:10:00Z")),
        ]
    );
}
