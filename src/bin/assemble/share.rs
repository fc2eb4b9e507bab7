//! How large a part of the module belongs to something, by the names of its functions.
//! Not here: the sizes of whole files (`size`).

use crate::binary;

/// What the names of the cookie core and its first layer have in them, as the compiler writes them.
pub(crate) const COOKIES: [&str; 9] = [
    "5state7consent",
    "4view7cookies",
    "7browser4host",
    "7browser7storage",
    "7browser7signals",
    "7browser9mutations",
    "7browser4tabs",
    "7browser4hash",
    "4sha2",
];

/// The part of the code of a module, 0 to 1, that is in functions with one of these in their names.
///
/// What such a function shares with others, and what is made for it of generic code, has other names: the part is a little
/// larger in truth.
pub(crate) fn of(wasm: &[u8], marks: &[&str]) -> Option<f64> {
    let imported = binary::imports(binary::section(wasm, binary::IMPORTS)?)?
        .iter()
        .filter(|import| import.is_function())
        .count();
    let functions = binary::functions(binary::section(wasm, binary::CODE)?)?;
    let names = binary::function_names(wasm)?;
    let (mut own, mut all) = (0_u32, 0_u32);
    for (index, function) in (imported..).zip(functions) {
        let length = u32::try_from(function.len()).ok()?;
        all = all.saturating_add(length);
        if names.get(&index).is_some_and(|name| marks.iter().any(|mark| name.contains(mark))) {
            own = own.saturating_add(length);
        }
    }
    (all > 0).then(|| f64::from(own) / f64::from(all))
}
