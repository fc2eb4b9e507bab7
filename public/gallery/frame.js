// One state of the widget on a page of its own, by its address: `frame.html?state=paused&theme=dark&lang=ar`.
// Not here: the states (`states.js`), or the page around the frame (`gallery.js`).
import { signal, withoutWebAssembly } from './replaced.js';
import { states } from './states.js';
import { consent, find } from './steps.js';
import { world } from './world.js';

const asked = new URLSearchParams(location.search);
const row = states.find(({ id }) => id === asked.get('state')) ?? states[0];
const root = document.documentElement;
const isStill = asked.has('still');
/** The moment of pictures, where a state has none of its own. */
const moment = '2026-01-15T12:00:00Z';

world.isStill = isStill;
world.network = asked.get('network') || row.network || 'as-it-is';
world.isHeld = Boolean(row.isHeld);
const start = asked.get('clock') || row.clock;
if (start || isStill) world.setClock(start || moment, isStill);
signal(Boolean(row.signal));
if (row.without === 'wasm') withoutWebAssembly();

/** What the reader of the gallery has chosen to have answered. */
const answers = {
  ask: [{ consent: 'own' }, []],
  accepted: [{ consent: 'own' }, [consent('set', true)]],
  refused: [{ consent: 'own' }, [consent('set', false)]],
  page: [{ consent: 'host', 'consent-state': 'granted preferences analytics embedded-players' }, []],
};
const [answered, answering] = answers[asked.get('consent')] ?? [{}, []];

const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const widget = make(
  'story-widget',
  { feed: `../feeds/${row.feed}.json`, loading: 'eager', consent: 'off', ...row.attributes, ...answered },
  // What a publisher puts into the element; a story without a poster would show this picture in its place.
  ...(row.id === 'no-poster' ? [] : [make('img', { src: '../media/harbour-poster-640.webp', width: 640, height: 360, alt: '' })]),
  make('p', {}, 'Read this story at the agency.'),
);
for (const name of ['theme', 'lang']) if (asked.get(name)) widget.setAttribute(name, asked.get(name));
if (asked.get('lang')) root.lang = asked.get('lang');
root.dataset.theme = asked.get('theme') ?? '';
root.toggleAttribute('data-still', isStill);
document.querySelector('main').append(widget);

/** What stands in the place of a picture of the agency: a ground and a shape, which a picture of it keeps in few bytes. */
const plain = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="xMidYMid slice">' +
    '<path fill="#4a6b7f" d="M0 0h16v9H0z"/><path fill="#c9853f" d="M0 6h16v3H0z"/></svg>',
)}")`;

/** Takes away what no two pictures have alike: what moves, the caret, pictures of footage and of the agency. */
const still = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }' +
      // Rows that were not drawn yet are of a height that is guessed.
      '* { content-visibility: visible !important }' +
      // The footage is moved out of its box: hidden it would take the captions along.
      'video { object-position: 300vw 0 !important }' +
      `img, ::slotted(img) { content: ${plain} !important } .tile { background: #4a6b7f !important }`,
  );
  widget.shadowRoot.adoptedStyleSheets.push(sheet);
  for (const picture of widget.querySelectorAll('img')) picture.src = plain.slice(5, -2);
};

// Nothing in the gallery is refused: what is would be refused on a publisher's page, too.
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  root.dataset.reached = `${effectiveDirective} refuses ${blockedURI}`;
});

const reach = async () => {
  await customElements.whenDefined('story-widget');
  for (const step of [...answering, ...row.steps]) await step(widget);
  if (isStill) return still();
  // What the state is about may be far below; a page that shows it already stays where it is.
  if (row.part !== 'host') find(widget, row.part)?.scrollIntoView({ block: 'nearest' });
};
reach().then(
  () => (root.dataset.reached ??= 'yes'),
  ({ message }) => (root.dataset.reached = message),
);
