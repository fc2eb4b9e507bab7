//! Countries, and whether a restriction on some concerns a reader in one of them.
//! Not here: their names (`text`), or where the reader is, which only the page can say.

use super::{Code, Restriction};

/// Whether a text has the form of an ISO 3166-1 alpha-2 code. Anything else is the agency's name of a place.
#[must_use]
pub fn is_country_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Restriction {
    /// Whether it keeps the footage from readers in a country, by its ISO 3166-1 alpha-2 code: its list of
    /// forbidden countries has it, or its list of allowed ones has not. Where a name among the allowed ones is
    /// no code nobody can say, for the country may be part of that place; nor where no country is given.
    #[must_use]
    pub fn concerns(&self, country: &str) -> bool {
        let mut regions = self.regions.iter();
        let is_it = |region: &String| region.eq_ignore_ascii_case(country);
        match self.code {
            Code::TerritoryDeny => regions.any(is_it),
            Code::TerritoryAllow => {
                !country.is_empty()
                    && !self.regions.is_empty()
                    && regions.all(|region| is_country_code(region) && !is_it(region))
            }
            _ => false,
        }
    }
}
