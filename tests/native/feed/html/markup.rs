//! What is markup and what is text, where it is not written as it should be.

use super::reads;

#[test]
fn tags_are_found_however_they_are_written() {
    reads("<P CLASS=a>One</P >two<p\n id='b>'>three</p\t>", &["One", "two", "three"]);
    reads("<p a=\">\" b='>' c = > >four", &[">four"]);
    reads("<p =a=b/c=d/>five<p/>six", &["five", "six"]);
    reads("<p a=b/>seven</p/>eight", &["seven", "eight"]);
}

#[test]
fn a_sign_of_less_that_begins_no_tag_is_text() {
    reads("<p>5 < 6, <3, <-, <, <é> and a <</p>", &["5 < 6, <3, <-, <, <é> and a <"]);
    reads("a <b", &["a"]);
    reads("a <", &["a <"]);
    reads("a </", &["a </"]);
    reads("a </>b</3>c</ p>d", &["a bcd"]);
}

#[test]
fn comments_end_in_every_way_the_standard_knows() {
    for comment in [
        "<!-- x -->",
        "<!---->",
        "<!-->",
        "<!--->",
        "<!-- x --!>",
        "<!-- > - -- -->",
        "<!--x--->",
        "<!----!>",
    ] {
        reads(&format!("<p>a{comment}b"), &["ab"]);
    }
    for comment in ["<!-- <p>x</p> -- >", "<!-- x", "<!--", "<!---", "<!---!>x"] {
        reads(&format!("<p>a{comment}"), &["a"]);
    }
}

#[test]
fn declarations_and_instructions_are_no_text() {
    reads("<!DOCTYPE html><p>a<?xml version=\"1.0\"?>b<!ELEMENT p>c<?>d<!>e", &["abcde"]);
}

#[test]
fn a_section_of_cdata_is_what_is_in_it() {
    reads("<![CDATA[<p>One &amp; two</p>]]><p>Three</p>", &["One & two", "Three"]);
    reads("<p>a <![CDATA[5 < 6]]> b]]>", &["a 5 < 6 b]]>"]);
    reads("<p><![CDATA[never ended", &["never ended"]);
}

#[test]
fn tags_that_are_not_known_change_nothing() {
    reads("<p>a<x-y>b</x-y><person>c</person><o:p></o:p></nosuch>d", &["abcd"]);
}

#[test]
fn a_text_that_ends_inside_a_tag_loses_that_tag() {
    for cut in ["<", "</p", "<a href", "<a href=", "<a href=\"x>y", "<a href='", "<img src=a "] {
        let expected = if cut == "<" { "a <" } else { "a" };
        reads(&format!("<p>a {cut}"), &[expected]);
    }
}
