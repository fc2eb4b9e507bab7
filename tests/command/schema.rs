//! The verb `schema`: the format in the forms it is published in.

use super::run;

#[test]
fn it_prints_the_schema_that_is_published() {
    let schema = run(&["schema"]);
    assert_eq!((schema.end, schema.errors.as_str()), (0, ""));
    assert_eq!(schema.out, include_str!("../../public/schema/video-story-1.json"));
    assert_eq!(run(&["schema", "--format", "json"]).out, schema.out);
}

#[test]
fn it_prints_the_tables_of_the_publishers_page() {
    let tables = run(&["schema", "--format", "markdown"]);
    assert_eq!(tables.end, 0);
    let page = include_str!("../../docs/feed.md");
    let (fields, codes) = tables.out.split_once("\n\n| `code` |").expect("two parts");
    assert!(page.contains(fields) && page.contains(codes));
}
