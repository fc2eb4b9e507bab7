use story_widget::feed::{Access, Status};
use story_widget::text::{Words, access, status};

#[test]
fn a_badge_says_who_may_have_the_footage() {
    let badge = |kind| access::badge(&kind, &Words::ENGLISH);
    assert_eq!(badge(Access::Public), None);
    assert_eq!(badge(Access::Subscribers).as_deref(), Some("Subscribers only"));
    assert_eq!(badge(Access::Clients).as_deref(), Some("Clients only"));
    assert_eq!(badge(Access::Members).as_deref(), Some("Members only"));
    assert_eq!(badge(Access::Pool).as_deref(), Some("Pool"));
    assert_eq!(badge(Access::Unknown("affiliates".to_owned())).as_deref(), Some("Access: affiliates"));
}

#[test]
fn a_sentence_says_whether_the_story_may_be_used() {
    let say = |kind| status::sentence(&kind, &Words::ENGLISH);
    assert_eq!(say(Status::Usable), None);
    assert_eq!(say(Status::Withheld).as_deref(), Some("The agency is holding this story back for now."));
    assert_eq!(say(Status::Canceled).as_deref(), Some("The agency has withdrawn this story."));
    assert_eq!(say(Status::Corrected).as_deref(), Some("The agency has corrected this story."));
    assert_eq!(
        say(Status::Unknown("killed".to_owned())).as_deref(),
        Some("The agency marks this story “killed”. Its video is not offered here.")
    );
}
