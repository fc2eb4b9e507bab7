//! Every element of the standard is known by name.

use story_widget::feed::html::looks_like_html;

/// The elements of the WHATWG standard and those it names as obsolete, but for what only has attributes.
const ELEMENTS: &str = "a abbr acronym address article aside audio b bdi bdo big blockquote body br button canvas caption \
     center cite code data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer \
     form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark \
     math menu meta meter nav nobr noembed noframes noscript object ol output p picture pre progress q rp rt ruby s samp \
     script search section select slot small source span strike strong style sub summary sup svg table tbody td template \
     textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

#[test]
fn every_element_of_the_standard_is_known() {
    for name in ELEMENTS.split_whitespace() {
        assert!(looks_like_html(&format!("a<{name}>b")), "{name}");
        assert!(looks_like_html(&format!("a</{}\n>b", name.to_uppercase())), "{name}");
        assert!(
            !looks_like_html(&format!("a<{name}x>b")) || ELEMENTS.contains(&format!("{name}x")),
            "{name}x"
        );
    }
}
