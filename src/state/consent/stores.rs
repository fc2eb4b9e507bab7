//! Which of the things that a page keeps were declared under a category.
//! Not here: what is done with them (`browser`).

/// Whether a name is one of those declared, or begins like one that ends in `*`. What the widget keeps itself is none,
/// and a bare `*` names nothing: it would be the page's own memory, and that of its consent tool.
#[must_use]
pub fn is_declared(name: &str, declared: &[String]) -> bool {
    let fits = |pattern: &String| match pattern.strip_suffix('*') {
        Some("") => false,
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    };
    !name.starts_with("story_widget_") && declared.iter().any(fits)
}
