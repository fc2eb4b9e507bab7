//! Which name may be meant by a misspelt one.
//! Not here: which names there are (`schema`).

/// The name that is nearest to an unknown one, where it is near enough to be meant.
pub(super) fn nearest(unknown: &str, names: &[&'static str]) -> Option<&'static str> {
    // Longer than any name of the format and a slip, and a measure of it would take long too.
    if unknown.len() > 64 {
        return None;
    }
    let unknown = folded(unknown);
    let near = names.iter().filter_map(|name| {
        let known = folded(name);
        let distance = distance(&unknown, &known);
        (distance <= allowed(&known)).then_some((distance, *name))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// A name without what differs from one house style to the next: case, underscores, hyphens.
fn folded(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How far a slip goes, by the length of the name: short names are near to too many others.
fn allowed(name: &str) -> usize {
    match name.chars().count() {
        ..=3 => 0,
        4..=5 => 1,
        _ => 2,
    }
}

/// How many letters are put in, left out or taken for another; the same letters in another order are one slip.
fn distance(one: &str, other: &str) -> usize {
    let letters = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    if one != other && letters(one) == letters(other) {
        return 1;
    }
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut left = index.saturating_add(1);
        let mut next = vec![left];
        for (other, (before, above)) in other.chars().zip(row.iter().zip(row.iter().skip(1))) {
            let replaced = before.saturating_add(usize::from(letter != other));
            left = replaced.min(above.saturating_add(1)).min(left.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
