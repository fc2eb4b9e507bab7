//! Which elements begin a block of their own.

use super::reads;

#[test]
fn paragraphs_end_where_the_next_block_begins() {
    reads(
        "One<p>two<p>three<div>four</div>five<section>six<hr>seven",
        &["One", "two", "three", "four", "five", "six", "seven"],
    );
    reads("<p>a</b></p></p></div>b<i><p>c</i>d", &["a", "b", "cd"]);
}

#[test]
fn what_stands_within_a_line_stays_in_it() {
    reads("<p>The <a href='x'>ferry</a> <b>M<i>S</i></b> <span>Al</span>ba</p>", &["The ferry MS Alba"]);
}

#[test]
fn quotes_captions_and_details_are_paragraphs() {
    reads(
        "<blockquote><p>We wait.</p><cite>The pilot</cite></blockquote>\
         <figure><img src=a><figcaption>The pier</figcaption></figure>\
         <details><summary>More</summary>Less</details><address>Pier 4</address>",
        &["We wait.", "The pilot", "The pier", "More", "Less", "Pier 4"],
    );
}

#[test]
fn cells_of_a_row_stand_behind_each_other() {
    reads(
        "<table><caption>Arrivals</caption><thead><tr><th>Ship<th>Hour</thead>\
         <tr><td>Alba</td><td>06:10</td></tr><tr><td>Brisa<td>07:45</table>",
        &["Arrivals", "Ship Hour", "Alba 06:10", "Brisa 07:45"],
    );
    reads("<table><tr><td><p>One</p><p>Two</p></td></tr></table>", &["One", "Two"]);
}

#[test]
fn terms_and_what_they_mean_are_paragraphs() {
    reads(
        "<dl><dt>Length<dd>1:00<dt>Sound</dt><dd>Natural</dd></dl>",
        &["Length", "1:00", "Sound", "Natural"],
    );
}

#[test]
fn text_without_any_tag_is_one_paragraph() {
    reads("A plain\n\ntext &amp; no more", &["A plain text & no more"]);
}
