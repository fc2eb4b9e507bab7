//! Lists and their rows.

use super::reads;

#[test]
fn a_list_is_a_list_of_its_rows() {
    reads(
        "<p>Gear</p><ul><li>Rope</li> <li><p>Two <b>buoys</b></p></li><li></ul>After",
        &["Gear", "* Rope | Two buoys", "After"],
    );
    reads("<ul>\n<li>a\n<li>b\n</ul><ul><li>c</ul>", &["* a | b", "* c"]);
}

#[test]
fn numbers_of_a_list_are_written_out() {
    reads("<ol><li>Wide</li><li>Close</li></ol>", &["* 1. Wide | 2. Close"]);
    reads("<ol start=4><li>a<li value='9'>b<li>c<li value=x>d</ol>", &["* 4. a | 9. b | 10. c | 11. d"]);
    reads("<ol start=99999999999999999999><li>a</ol><ol start=-1><li>a</ol>", &["* 1. a", "* 1. a"]);
    reads("<ol><li><p>a</p><p>b</p></li><li></li><li>c</li></ol>", &["* 1. a | b | 3. c"]);
    reads("<ol><li></ol><ul>a<li>b</ul>", &["* a | b"]);
}

#[test]
fn lists_inside_a_list_are_rows_of_it() {
    reads(
        "<ul><li>Port<ol><li>Pier</li><li>Lock</li></ol>side</li><li>Sea</li></ul>",
        &["* Port | 1. Pier | 2. Lock | side | Sea"],
    );
    reads("<ol><li>a<ul><li>b</ul><li>c</ol>d", &["* 1. a | b | 2. c", "d"]);
}

#[test]
fn a_list_ends_with_what_it_is_in() {
    reads("<div><ul><li>a</div><p>b", &["* a", "b"]);
    reads("<ul><li>a<div>b</ul>c</div>d", &["* a | b", "c", "d"]);
    reads("<ul><li>a<table><tr><td>b</li></ul>c</table>d</ul>e", &["* a | b | c | d", "e"]);
}

#[test]
fn an_item_without_a_list_is_a_paragraph() {
    reads("<li>a<li>b</li>c</ul>d", &["a", "b", "c", "d"]);
}
