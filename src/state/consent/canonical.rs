//! The notice as one text that only the same notice has, for the hash of the record, and its categories in four digits each.
//! Not here: the hash itself, which the platform brings.

use super::kept::{fnv, push_digits};
use crate::feed::{Category, Provider, digits};

/// All of a notice: its language, our own sentences and buttons in the order they were shown, and the
/// categories with their providers and the names under which they store. Every category is off at first, so no defaults
/// are in it.
///
/// Each text is preceded by its length in bytes and each list by its number of rows, so that no two
/// notices run into the same text. An absent text is a bare `-`.
#[must_use]
pub fn canonical(language: &str, sentences: &[&str], categories: &[Category]) -> String {
    let mut text = String::from("consent-notice/1\n");
    push(&mut text, Some(language));
    push_count(&mut text, sentences.len());
    for sentence in sentences {
        push(&mut text, Some(sentence));
    }
    push_count(&mut text, categories.len());
    for category in categories {
        push(&mut text, Some(&category.id));
        push(&mut text, Some(&category.title));
        push(&mut text, Some(&category.text));
        push_count(&mut text, category.providers.len());
        for provider in &category.providers {
            push_provider(&mut text, provider);
        }
        push_count(&mut text, category.stores.len());
        for name in &category.stores {
            push(&mut text, Some(name));
        }
    }
    text
}

/// What is asked about a category, in four digits of base64url: two for who gets data and under which names it is stored,
/// which are the same in every language, and two for the words about it. In which order they are named is no matter.
///
/// One change in 4,096 of either half goes unseen.
#[must_use]
pub fn digest(category: &Category) -> String {
    let mut said = String::new();
    push(&mut said, Some(&category.title));
    push(&mut said, Some(&category.text));
    let (mut matter, mut words) = (0_u32, fnv(&said));
    for provider in &category.providers {
        let mut said = String::new();
        push_provider(&mut said, provider);
        words = words.wrapping_add(fnv(&said));
        matter = matter.wrapping_add(fnv(&provider.name));
    }
    for name in &category.stores {
        // Told from a provider of that name.
        matter = matter.wrapping_add(fnv(name).rotate_left(8));
    }
    let mut digest = String::new();
    for hash in [matter, words] {
        push_digits(&mut digest, hash ^ hash >> 16, 2);
    }
    digest
}

fn push_provider(text: &mut String, provider: &Provider) {
    push(text, Some(&provider.name));
    push(text, provider.purpose.as_deref());
    push(text, provider.retention.as_deref());
    push(text, provider.privacy_url.as_ref().map(crate::feed::Link::href));
}

fn push_count(text: &mut String, count: usize) {
    text.push_str(&digits(count as u64));
    text.push('\n');
}

fn push(text: &mut String, value: Option<&str>) {
    match value {
        None => text.push('-'),
        Some(value) => {
            text.push_str(&digits(value.len() as u64));
            text.push(':');
            text.push_str(value);
        }
    }
    text.push('\n');
}
