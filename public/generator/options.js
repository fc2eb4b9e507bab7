// The fields of the form for the options of the element.
// Not here: what an option may be, which the build step puts into the place of ATTRIBUTES.
import { make } from '../pages/make.js';

// What each option is called, and what it does.
const words = {
  loading: ['Loading', 'when it is near the window, or at once'],
  lang: ['Language of our words', 'else that of the page, or of the feed'],
  theme: ['Colours', ''],
  consent: ['Cookies', 'who asks about them'],
  'consent-state': ['Answer of the page about cookies', 'such as granted analytics, or denied'],
  'consent-scan': ['Parts of the page wait for the answer', ''],
  'consent-dnt': ['Do Not Track counts', 'like Global Privacy Control'],
  autostart: ['Start', 'off: at a call of start()'],
  'page-size': ['Rows of the list', ''],
  'heading-level': ['Level of the headline', ''],
  'time-zone': ['Clock of dates', ''],
  'viewer-region': ['Country of the reader', 'such as NO'],
  controls: ['Controls', ''],
  'structured-data': ['Structured data', 'for search engines'],
};

const menu = (name, [first, ...others], isDefault) =>
  make(
    'select',
    { name },
    make('option', { value: '', textContent: isDefault ? `${first} (default)` : 'not told' }),
    ...(isDefault ? others : [first, ...others]).map((word) => make('option', { value: word, textContent: word })),
  );

const field = ({ name, kind, words: allowed, least, most }) => {
  if (kind === 'presence') return make('input', { type: 'checkbox', name, value: '' });
  if (kind === 'language') return menu(name, allowed, false);
  if (kind === 'words') return menu(name, allowed, true);
  if (kind === 'number') return make('input', { type: 'number', name, min: least, max: most });
  return make('input', { type: 'text', name, autocomplete: 'off' });
};

/** Fills the place with a field for each option. */
export const furnish = (place) => {
  for (const attribute of ATTRIBUTES) {
    const [label, help] = words[attribute.name] ?? [attribute.name, ''];
    const input = field(attribute);
    const parts = attribute.kind === 'presence' ? [input, label] : [label, input];
    const row = make('label', {}, ...parts);
    row.classList.toggle('tick', attribute.kind === 'presence');
    if (help) row.append(make('small', { textContent: help }));
    place.append(row);
  }
};

/** The options that are not as they would be anyway, by the names of their attributes. */
export const chosen = (form) =>
  Object.fromEntries(
    ATTRIBUTES.map(({ name, kind }) => {
      const input = form.elements[name];
      if (kind === 'presence') return [name, input.checked ? true : null];
      return [name, input.value.trim() || null];
    }).filter(([, value]) => value !== null),
  );
