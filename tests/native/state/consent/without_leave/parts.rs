use story_widget::state::consent::GrantedParts;

fn main() {
    let granted = GrantedParts(vec!["analytics".to_owned()]);
    assert!(granted.has("analytics"));
}
