// The gallery: the list of states, the one that is shown in its frame, and how it is shown. The address keeps all of it.
// Not here: the states (`states.js`), or what is in the frame (`frame.js`).
import { chosen, fill } from '../pages/choice.js';
import { make } from '../pages/make.js';
import { options } from '../preview/languages.js';
import { keepFocus } from './focus.js';
import { states } from './states.js';

const byId = (id) => document.getElementById(id);
const form = byId('choice');
const frame = byId('frame');
const place = byId('place');
const said = byId('said');
/** What counts at once; what else is chosen is how the page in the frame begins. */
const live = new Set(['theme', 'lang', 'width']);

// ---- The address.
const shown = () => {
  const id = new URLSearchParams(location.search).get('state');
  return Math.max(0, states.findIndex((state) => state.id === id));
};
const addressOf = (index) => `?${new URLSearchParams([['state', states[index].id], ...chosen(form)])}`;
const frameAddress = (index, without = new Set()) => {
  const choice = chosen(form).filter(([name]) => name !== 'width' && !without.has(name));
  return `frame.html?${new URLSearchParams([['state', states[index].id], ...choice])}`;
};

// ---- The list.
for (const [component, rows] of Map.groupBy(states, (state) => state.component)) {
  const links = rows.map((state) => {
    const link = make('a', { textContent: state.name });
    link.dataset.state = state.id;
    return make('li', {}, link);
  });
  const heading = make('h2', { textContent: component, id: `of-${component.replace(/\W/g, '-').toLowerCase()}` });
  const list = make('ul', {}, ...links);
  list.setAttribute('aria-labelledby', heading.id);
  byId('groups').append(make('section', {}, heading, list));
}

// ---- The frame.
const widget = () => frame.contentDocument?.querySelector('story-widget');

/** Applies what needs no new page. */
const dress = () => {
  const { theme = '', lang = '', width = '' } = Object.fromEntries(chosen(form));
  document.documentElement.dataset.theme = theme;
  frame.style.inlineSize = width ? `${width}px` : '100%';
  const root = frame.contentDocument?.documentElement;
  if (!root || !widget()) return;
  root.dataset.theme = theme;
  root.lang = lang || 'en';
  for (const [name, value] of Object.entries({ theme, lang })) {
    if (value) widget().setAttribute(name, value);
    else widget().removeAttribute(name);
  }
};

let shape;
frame.addEventListener('load', () => {
  const { documentElement: root, body } = frame.contentDocument;
  dress();
  shape?.disconnect();
  // The frame is as high as what is in it, so that nothing scrolls in it; but a dialog stands in the middle of a window.
  const fit = () => {
    const isOpen = widget()?.shadowRoot?.querySelector('dialog[open]');
    const height = isOpen ? Math.max(480, innerHeight - 120) : Math.max(640, Math.ceil(body.getBoundingClientRect().height));
    frame.style.blockSize = `${height}px`;
  };
  // The frame's own: one of this page would be told of each change inside a turn late.
  shape = new frame.contentWindow.ResizeObserver(() => requestAnimationFrame(fit));
  shape.observe(body);
  const tell = () => {
    const { reached } = root.dataset;
    place.ariaBusy = reached ? 'false' : 'true';
    said.textContent = !reached || reached === 'yes' ? '' : `This state was not reached: ${reached}.`;
    if (!reached) return;
    fit();
    keepFocus(frame, before);
    new MutationObserver(fit).observe(widget().shadowRoot, { subtree: true, attributeFilter: ['open'] });
  };
  new MutationObserver(tell).observe(root, { attributeFilter: ['data-reached'] });
  tell();
});

let inFrame;
/** What had the focus when a state was asked for. */
let before;
const show = () => {
  const index = shown();
  const { id, name, component } = states[index];
  document.title = `${name} · ${component} · story-widget gallery`;
  byId('component').textContent = component;
  byId('name').textContent = name;
  const count = states.length;
  byId('previous').href = addressOf((index + count - 1) % count);
  byId('next').href = addressOf((index + 1) % count);
  byId('alone').href = frameAddress(index);
  for (const link of byId('groups').querySelectorAll('a')) {
    link.href = addressOf(states.findIndex((state) => state.id === link.dataset.state));
    if (link.dataset.state === id) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const asked = frameAddress(index, live);
  // A state that is shown already keeps what has been done in it.
  if (asked === inFrame) return dress();
  inFrame = asked;
  before = document.activeElement;
  place.ariaBusy = 'true';
  said.textContent = '';
  // Without an entry of its own: back leads to the state before.
  frame.contentWindow.location.replace(frameAddress(index));
  dress();
};

// ---- What people do.
const go = (address) => {
  history.pushState(null, '', address);
  show();
};
const isPlain = (event) => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
document.addEventListener('click', (event) => {
  const link = event.target.closest('#groups a, .turn a[rel]');
  if (!link || !isPlain(event) || event.button) return;
  event.preventDefault();
  if (narrow.matches && link.dataset.state) {
    // The list lies over the page, and has done its work: the focus goes to what opens it.
    byId('listed').open = false;
    byId('listed').querySelector('summary').focus();
  }
  go(link.href);
});
document.addEventListener('keydown', (event) => {
  const isWriting = event.target.closest('select, input, #place');
  const link = { ArrowLeft: byId('previous'), ArrowRight: byId('next') }[event.key];
  if (!link || isWriting || !isPlain(event)) return;
  event.preventDefault();
  go(link.href);
});
form.addEventListener('change', () => go(addressOf(shown())));
addEventListener('popstate', () => read());

const narrow = matchMedia('(width < 60em)');
const fold = () => (byId('listed').open = !narrow.matches);
narrow.addEventListener('change', fold);
fold();

const read = () => {
  fill(form);
  show();
};
form.elements.lang.append(...options('The page’s (English)'));
read();
