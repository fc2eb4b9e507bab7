use story_widget::feed::TopDownloads;
use story_widget::text::top_downloads::{status, title};
use story_widget::text::{EnglishLocale, Words};

fn title_of(title_in_feed: Option<&str>, window_hours: u16) -> String {
    let list =
        TopDownloads { title: title_in_feed.map(str::to_owned), window_hours, ..TopDownloads::default() };
    title(&list, &Words::ENGLISH, &EnglishLocale)
}

#[test]
fn a_list_without_a_title_is_called_by_its_window() {
    assert_eq!(title_of(None, 24), "Top downloads in last 24 hours");
    assert_eq!(title_of(None, 1), "Top downloads in last hour");
    assert_eq!(title_of(None, 720), "Top downloads in last 720 hours");
}

#[test]
fn the_agencys_own_title_goes_first() {
    assert_eq!(title_of(Some("Most wanted"), 24), "Most wanted");
}

#[test]
fn the_status_says_how_much_of_the_list_is_shown() {
    let say = |shown, total| status(shown, total, &Words::ENGLISH, &EnglishLocale);
    assert_eq!(say(20, Some(45)), "20 of 45 shown");
    assert_eq!(say(1000, Some(1250)), "1,000 of 1,250 shown");
    assert_eq!(say(20, None), "20 shown");
}
