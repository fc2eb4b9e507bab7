// What is pictured: in which engines, of these which states, and each in which looks, languages and widths; and which pictures
// are kept whole.
// Not here: the states (`public/gallery/states.js`).

const looks = ['light', 'dark', 'forced'];
const languages = ['en', 'ar'];
const widths = [1280, 768, 320];

const shot = (look, language, width) => ({ name: `${look}-${language}-${width}`, look, language, width });
/** All eighteen, in the order in which they are taken and kept. */
const all = languages.flatMap((language) => widths.flatMap((width) => looks.map((look) => shot(look, language, width))));
/** A third of them: each look, language and width in as many as any other. */
const third = new Set(['light-en-1280', 'dark-ar-1280', 'forced-en-768', 'forced-ar-768', 'dark-en-320', 'light-ar-320']);

/** The same in an engine whose driver knows no looks, and whose windows are not as narrow; one state of each component. */
const two = [shot('light', 'en', 1280), shot('dark', 'ar', 640)];
const few = [
  'poster', 'settings-menu', 'third-party', 'header', 'corrected', 'restrictions', 'description-open', 'transcript', 'list',
  'first-layer', 'cookie-settings', 'failed-offline',
];

/** By engine: its pictures of a state, the names of those kept whole, and its states, or all. */
export const engines = {
  chromium: { shots: all, whole: third, states: null },
  firefox: { shots: two, whole: new Set(), states: few },
  webkit: { shots: two, whole: new Set(), states: few },
};

/** No picture is higher, in pixels: what a long page has below is in the pictures of its parts. */
export const highest = 900;
