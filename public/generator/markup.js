// Text as HTML and XML have it: what is written here is read back as the same text.
// Not here: what is written (`snippets.js`).

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags, or the value of an attribute in double quotes. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => entities[sign]);

/** Attributes, each with a space before it; `true` is one without a value, `null` is none. */
export const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** A text in a section of XML that has its own signs. */
export const section = (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
