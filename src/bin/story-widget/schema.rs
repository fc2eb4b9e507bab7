//! The format in the forms it is published in.
//! Not here: the format itself (`feed::schema`).

use story_widget::feed::schema::{field_tables, json_schema, restriction_table};

use crate::arguments::{Schema, SchemaFormat};

/// The text of the format in the form that is asked for.
pub(crate) fn schema(options: &Schema) -> String {
    match options.format {
        SchemaFormat::Json => json_schema(),
        SchemaFormat::Markdown => [field_tables(), restriction_table()].join("\n"),
    }
}
