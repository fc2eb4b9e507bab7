//! What a publisher has declared is known by its name or by how it begins, and nothing else is.

use story_widget::state::consent::is_declared;

#[test]
fn only_what_is_declared_is_erased() {
    let declared = ["visits", "counter_*", "*"].map(str::to_owned);
    for (name, is_one) in [
        ("visits", true),
        ("counter_1", true),
        ("counter_", true),
        ("visits2", false),
        ("my_counter_1", false),
        ("cc_cookie", false),
        ("story_widget_consent", false),
    ] {
        assert_eq!(is_declared(name, &declared), is_one, "{name}");
    }
    assert!(!is_declared("story_widget_consent", &["story_widget_*".to_owned()]));
}
