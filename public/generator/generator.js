// The page that writes snippets: a feed and options in, what to paste out, and the story beside it.
// Not here: what is pasted (`snippets.js`), or what of the feed is in it (`story.js`).
import { copy } from '../pages/copy.js';
import { make } from '../pages/make.js';
import { hosts } from './hosts.js';
import { chosen, furnish } from './options.js';
import { snippets } from './snippets.js';
import { put, settled, told } from './story.js';

const widths = [320, 768, 1280];
const byId = (id) => document.getElementById(id);
const form = byId('choice');
const said = byId('said');
const preview = byId('place').appendChild(Object.assign(document.createElement('div'), { className: 'w768' }));
// Counts what was asked for, so that what was asked before has no say any more.
let round = 0;

// ---- Addresses.
const addressOf = (text) => {
  try {
    const { protocol, href } = new URL(text.trim());
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
};

/** The address in a field; where there is none the reader is told, and led there. */
const read = (name) => {
  const input = form.elements[name];
  const address = addressOf(input.value);
  const sentence = 'Write the whole address, beginning with https:// or http://.';
  byId(`${name}-error`).textContent = address ? '' : sentence;
  input.setAttribute('aria-invalid', String(!address));
  if (!address) input.focus();
  return address;
};

// ---- What went wrong with the feed, for the person who is to mend it.
const sentences = {
  'feed-http': ({ httpStatus }) => `The server of the feed answers with ${httpStatus}.`,
  'feed-network': () =>
    'The feed cannot be reached, or its server does not let other pages read it: it needs Access-Control-Allow-Origin.',
  'feed-timeout': () => 'The feed does not come in time.',
  'feed-truncated': () => 'The feed breaks off.',
  'feed-not-json': () => 'What is at this address is no JSON.',
  'feed-parse': () => 'The JSON at this address cannot be read.',
  'feed-empty': () => 'The file at this address is empty.',
  'feed-invalid': () => 'The JSON at this address is no story of a format that the widget knows.',
  'feed-too-large': () => 'The feed is larger than 1 MiB.',
  'feed-version': () => 'The feed is of a newer version of the format.',
  offline: () => 'You are offline.',
};
const reason = (error) => sentences[error?.code]?.(error) ?? `The story cannot be shown (${error?.code ?? 'no reason given'}).`;

// ---- Snippets on the page.
const drawn = ({ id, title, when, text }) => {
  const code = make('code', { id: `${id}-text`, textContent: text });
  const heading = make('h2', { id: `${id}-title`, textContent: title });
  const button = make('button', { type: 'button', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy: ${title}`);
  button.addEventListener('click', async () => {
    said.textContent = `${title}: ${await copy(code)}`;
  });
  // A long one scrolls, and a keyboard has to get there.
  const box = make('pre', { tabIndex: 0 }, code);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', `Text: ${title}`);
  const section = make('section', {}, heading, make('p', { className: 'when', textContent: when }), box, button);
  section.setAttribute('aria-labelledby', heading.id);
  return section;
};

const draw = (choice) => {
  const list = byId('snippets');
  const all = snippets(choice);
  const isSame = list.children.length === all.length;
  // Heights come one after the other: what has not changed keeps its place, selection and focus.
  if (isSame) for (const { id, text } of all) byId(`${id}-text`).textContent !== text && (byId(`${id}-text`).textContent = text);
  else list.replaceChildren(...all.map(drawn));
  list.hidden = false;
};

// ---- One story.
const manifest = fetch('../manifest.json').then((answer) => answer.json());
const pinnedLoader = async () => {
  const { files } = await manifest;
  return files.find(({ name }) => name === 'loader (pinned)');
};
const documentAt = async (feed) => {
  const answer = await fetch(feed, { credentials: 'omit' });
  return JSON.parse((await answer.text()).replace(/^\ufeff/, ''));
};

const fail = (sentence) => {
  said.textContent = '';
  byId('feed-error').textContent = sentence;
  form.elements.feed.setAttribute('aria-invalid', 'true');
  for (const id of ['shown', 'snippets']) byId(id).hidden = true;
  byId('measured').replaceChildren();
  preview.replaceChildren();
};

/** Whether the widget itself did not come, without which no story settles. */
const isLost = () => document.readyState === 'complete' && !customElements.get('story-widget');
const lost = 'The widget cannot be loaded from where this page is served.';

const show = async () => {
  const own = ++round;
  const feed = read('feed');
  const widget = feed && read('widget');
  if (!feed || !widget) {
    said.textContent = '';
    // What is below is of another address than the one in the field.
    byId('snippets').hidden = byId('shown').hidden = true;
    return;
  }
  if (isLost()) return fail(lost);
  said.textContent = 'The feed is being read.';
  byId('snippets').replaceChildren();
  byId('snippets').hidden = true;
  byId('shown').hidden = false;
  const options = chosen(form);
  const stories = put({ feed, ...options }, widths, byId('measured'), preview);
  const outcomes = await Promise.all(stories.map(settled));
  if (own !== round) return;
  const bad = outcomes.find(({ state }) => /^fa/.test(state));
  if (bad) return fail(reason(bad.error));
  const parts = [told(stories[0]), documentAt(feed).catch(() => null), pinnedLoader().catch(() => null)];
  const [story, document, pinned] = await Promise.all(parts);
  if (own !== round) return;
  const base = widget.endsWith('/') ? widget : `${widget}/`;
  const choice = { feed, options, story, pinned, widget: base, hosts: hosts(document, feed, base) };
  const measure = () => {
    if (own !== round) return;
    draw({ ...choice, heights: widths.map((width, index) => [width, Math.ceil(stories[index].offsetHeight)]) });
  };
  measure();
  const observer = new ResizeObserver(measure);
  for (const each of stories) observer.observe(each);
  said.textContent = story
    ? 'The snippets are below.'
    : 'The snippets are below, with nothing of the story in them: the agency holds it back, or the page could not read it in time.';
};

// ---- The form.
furnish(byId('options'));
form.elements.widget.value = new URL('..', location.href).href;
const kept = new URLSearchParams(location.search);
for (const [name, value] of kept) {
  // By name alone: as a member, `length` is how many there are.
  const input = form.elements.namedItem(name);
  if (input?.type === 'checkbox') input.checked = true;
  else if (input && 'value' in input) input.value = value;
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { feed, widget } = Object.fromEntries(new FormData(form));
  const options = Object.entries(chosen(form)).map(([name, value]) => [name, value === true ? '' : value]);
  history.replaceState(null, '', `?${new URLSearchParams({ feed, widget, ...Object.fromEntries(options) })}`);
  show().catch(({ message }) => fail(message));
});
byId('width').addEventListener('change', ({ target }) => (preview.className = `w${target.value}`));
if (kept.get('feed')) {
  const begin = () => customElements.whenDefined('story-widget').then(show);
  begin().catch(({ message }) => fail(message));
}
addEventListener('load', () => isLost() && fail(lost));
