//! What is no text of the story, with all that is in it.

use super::reads;

#[test]
fn scripts_styles_and_what_else_holds_no_markup_are_left_out() {
    for name in
        ["script", "style", "title", "iframe", "noscript", "textarea", "noembed", "noframes", "SCRIPT"]
    {
        reads(
            &format!("<p>a<{name} b='c'>if (x < 1) '<p>' && </p> &lt; </{name}x> -->\n</{name} >d"),
            &["ad"],
        );
        reads(&format!("<p>a<{name}>never ended <p>b"), &["a"]);
        reads(&format!("<p>a<{name}/>b"), &["ab"]);
    }
}

#[test]
fn a_script_that_writes_another_ends_where_a_browser_ends_it() {
    reads("a<script><!-- write('<script>x</script>') --></script>b", &["ab"]);
    reads("a<script><!-- '<script' x</script>b", &["ab"]);
    reads("a<script><!--><script></script>b</script>c", &["abc"]);
    reads("a<script>'<script>'</script>b", &["ab"]);
    reads("a<style><!--<style></style>b", &["ab"]);
}

#[test]
fn embedded_media_and_their_alternatives_are_left_out() {
    for name in ["template", "svg", "math", "object", "video", "audio", "canvas", "select", "datalist"] {
        reads(&format!("<p>a<{name} b><p>c</p><br><br>{{d}}<{name}>e</{name}>f</{name}>g</p>"), &["ag"]);
        reads(&format!("<p>a<{name} b/>c</p>"), &["ac"]);
    }
    reads("<p>A <img src=a alt='A ship'> ship</p>", &["A ship"]);
    reads("<p>Word<img>word</p>", &["Word word"]);
}

#[test]
fn a_video_that_nothing_ends_does_not_take_the_story_with_it() {
    reads("<div><video src=a>No video here.</div><p>The story.</p>", &["The story."]);
    reads("<p>One <video src=a>no</p><p>two</p>", &["One", "two"]);
}

#[test]
fn a_note_to_editors_is_never_shown() {
    reads(
        "<body.head><hedline><hl1>Harbour</hl1></hedline><note noteclass=editorsnote><body.content>\
         <p>Not for the public.</p></body.content></note></body.head><body.content><p>Open.</p>",
        &["# Harbour", "Open."],
    );
    let deep = "<div>".repeat(200);
    reads(&format!("{deep}a<note>Not <b>for</b> the public.</note>b"), &["ab"]);
}

#[test]
fn the_head_of_a_page_has_no_text() {
    let head = "<title>T</title><meta name=a content=b><style>p{}</style><docdata><x>y</x></docdata>";
    reads(&format!("<html><head>{head}</head><body><p>a</p></body></html>"), &["a"]);
    reads(&format!("<html><head>{head}<body><p>a"), &["a"]);
}
