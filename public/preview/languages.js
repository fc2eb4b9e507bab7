// The languages of the widget, each by its own name, and the two that are made to try a page with.
// Not here: their words (`src/text/language`).

const languages = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['es', 'español'],
  ['fa', 'فارسی'],
  ['fr', 'français'],
  ['he', 'עברית'],
  ['hi', 'हिन्दी'],
  ['id', 'Indonesia'],
  ['ja', '日本語'],
  ['pt', 'português'],
  ['ru', 'русский'],
  ['tr', 'Türkçe'],
  ['zh', '中文'],
  ['en-XA', 'en-XA: longer, with accents'],
  ['ar-XB', 'ar-XB: from right to left'],
];

/** What a menu of languages offers, after what counts where none is chosen. */
export const options = (first) =>
  [['', first], ...languages].map(([value, textContent]) =>
    // What is said of none, and of those that are made to try a page with, is English.
    Object.assign(document.createElement('option'), { value, textContent, lang: /^$|-X[AB]$/.test(value) ? 'en' : value }),
  );
