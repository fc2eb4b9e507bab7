//! Lines that `<br>` ends, and lines of text that is set as it is.

use super::reads;

#[test]
fn each_shot_of_a_list_is_a_paragraph() {
    reads(
        "<p>Hamburg - 20 September 2023<br>1. WIDE of harbour<br/>2. CLOSE of rope</br>3. SOUNDBITE (German) A. Pilot:\
         <br>\u{201c}We sail.\u{201d}</p>",
        &[
            "Hamburg - 20 September 2023",
            "1. WIDE of harbour",
            "2. CLOSE of rope",
            "3. SOUNDBITE (German) A. Pilot:",
            "“We sail.”",
        ],
    );
    reads("<p>السطر الأول<br>السطر الثاني</p>", &["السطر الأول", "السطر الثاني"]);
}

#[test]
fn a_line_that_begins_small_goes_on_with_its_sentence() {
    reads(
        "<p>The harbour opened<br>again in spring<br />and stayed open.<br>Ships came.</p>",
        &["The harbour opened again in spring and stayed open.", "Ships came."],
    );
}

#[test]
fn two_line_breaks_always_end_a_paragraph() {
    reads(
        "one<br><br>two<br>\n<br/>three<br>&nbsp;<br>four<br><b><br></b>five",
        &["one", "two", "three", "four", "five"],
    );
    reads("<br><br><p><br>one<br></p><br>two", &["one", "two"]);
}

#[test]
fn lines_of_set_text_are_lines() {
    reads(
        "<pre>\n1. Wide   of pier\n2. Close\nof rope\n\n3. Rain</pre><p>a\nb</p>",
        &["1. Wide of pier", "2. Close of rope", "3. Rain", "a b"],
    );
    reads("<p>One\n\nTwo</p>", &["One Two"]);
}
