//! What the cookie dialog asks about.
//! Not here: what was answered (`state::consent`).

use super::super::finding::Finding;
use super::super::wire::{Object, Value};
use super::super::{Category, Effect, Notice, ProblemCode, Provider};

pub(super) fn notice(value: &Value) -> Option<Notice> {
    let fields = value.object()?;
    let mut categories: Vec<Category> = Vec::new();
    fields.field("categories").each_object(value.limits().list, &mut |row| {
        let Some(category) = category(row).filter(|_| !row.has_repeated_name()) else { return };
        // The answer is kept by id, so two categories of one id could not be told apart in it.
        if categories.iter().any(|other| other.id == category.id) {
            let dropped = Some(Effect::ItemDropped);
            row.value().record(ProblemCode::E121, dropped, Finding::SecondCategory);
        } else {
            categories.push(category);
        }
    });
    Some(Notice { categories, receipt_url: fields.link("receiptUrl") })
}

fn category(fields: &Object) -> Option<Category> {
    refuse_to_be_on(fields);
    Some(Category {
        id: fields.needed("id", Effect::ItemDropped).name()?,
        title: fields.needed("title", Effect::ItemDropped).label()?,
        text: fields.needed("text", Effect::FieldIgnored).label().unwrap_or_default(),
        providers: fields.field("providers").rows(fields.value().limits().rows, provider),
        stores: fields.labels("stores"),
    })
}

/// No category is on before the reader says so, whatever the publisher asks for.
fn refuse_to_be_on(fields: &Object) {
    for name in ["default", "checked", "granted"] {
        let field = fields.field(name);
        if field.asks() {
            field.record(ProblemCode::E121, Some(Effect::FieldIgnored), Finding::OnByItself);
        }
    }
}

fn provider(fields: &Object) -> Option<Provider> {
    Some(Provider {
        name: fields.needed("name", Effect::ItemDropped).label()?,
        purpose: fields.label("purpose"),
        retention: fields.label("retention"),
        privacy_url: fields.link("privacyUrl"),
    })
}
