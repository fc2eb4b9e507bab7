//! The language of a block.

use super::reads;

#[test]
fn a_block_has_the_language_of_the_nearest_element_that_says_one() {
    reads(
        "<div lang=de><p>eins</p><p lang='fr'>deux</p>drei<h2 xml:lang=ar-EG>أربعة</h2></div>five",
        &["[de] eins", "[fr] deux", "[de] drei", "[ar-EG] # أربعة", "five"],
    );
    reads("<p lang=ar>a<p>b", &["[ar] a", "b"]);
    reads("<dl><dt lang=ar>a<dd>b<dt>c</dl>", &["[ar] a", "b", "c"]);
}

#[test]
fn a_list_has_the_language_of_the_list() {
    reads("<ul lang=es><li lang=fr>a<ul lang=de><li>b</ul></ul><ul><li>c</ul>", &["[es] * a | b", "* c"]);
}

#[test]
fn what_is_no_language_says_that_it_is_not_known() {
    for lang in ["", "e n", "123", "<b>", "aaaaaaaaa", "en_US", "&quot;"] {
        reads(&format!("<div lang=de><p lang=\"{lang}\">a</p></div>"), &["a"]);
    }
}
