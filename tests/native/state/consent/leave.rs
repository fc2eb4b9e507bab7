//! The value without which nothing optional can be done: code that has none does not compile.

use std::process::Command;

/// The compiler whose words stand beside the cases; another may say the same in others.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn code_without_leave_does_not_compile() {
    let told = Command::new("rustc").arg("--version").output().expect("a compiler");
    let version = String::from_utf8_lossy(&told.stdout);
    if version.starts_with(COMPILER) {
        let cases = trybuild::TestCases::new();
        cases.compile_fail("tests/native/state/consent/without_leave/*.rs");
    } else {
        // The same cases are doc tests of `Granted`, which every compiler refuses.
        println!("not tried with {version}: the words are those of {COMPILER}x");
    }
}
