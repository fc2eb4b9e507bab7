//! What the command says of itself.

use super::run;

#[test]
fn help_names_what_can_be_asked_and_how_it_ends() {
    let help = run(&["--help"]);
    assert_eq!((help.end, help.errors.as_str()), (0, ""));
    for word in ["Usage: story-widget", "check", "schema", "--version"] {
        assert!(help.out.contains(word), "{word}: {}", help.out);
    }
    let help = run(&["check", "--help"]);
    assert_eq!((help.end, help.errors.as_str()), (0, ""));
    for word in ["standard input", "--format", "--base", "Ends with 0", "story-widget check story.json"] {
        assert!(help.out.contains(word), "{word}: {}", help.out);
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(run(&["--version"]).out, format!("story-widget {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_it_does_not_know_ends_with_2_and_a_hint() {
    for (arguments, hint) in [
        (&[][..], "Usage: story-widget"),
        (&["chek", "a.json"], "'check'"),
        (&["check"], "<FILE>"),
        (&["check", "--format", "xml", "a.json"], "json"),
        (&["check", "--base", "somewhere", "a.json"], "--base"),
        (&["check", "--formt", "json", "a.json"], "--format"),
    ] {
        let run = run(arguments);
        assert_eq!((run.end, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.errors.contains(hint), "{arguments:?}: {}", run.errors);
    }
}
