use story_widget::feed::Seconds;
use story_widget::state::transcript::Row;
use story_widget::text::transcript::copied;

fn row(seconds: u32, speaker: Option<&str>, text: &str) -> Row {
    let start = Seconds::from_millis(seconds * 1000).expect("at most a day");
    Row { start, speaker: speaker.map(str::to_owned), text: text.to_owned() }
}

#[test]
fn what_is_copied_has_a_line_for_each_row_with_its_time() {
    let rows = [
        row(0, None, "[A bell rings]"),
        row(12, Some("Edda Quillane"), "The door is open."),
        row(3723, None, "صباح الخير"),
    ];
    assert_eq!(
        copied(&rows),
        "00:00 [A bell rings]\n00:12 Edda Quillane: The door is open.\n1:02:03 صباح الخير"
    );
    assert_eq!(copied(&[]), "");
}
