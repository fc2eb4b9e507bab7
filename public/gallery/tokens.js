// The page of tokens: a field for each, a real widget that takes its value at once, and what it affects marked.
// Not here: the tokens (`tokens-table.js`), or how what they affect is found (`marks.js`).
import { copy } from '../pages/copy.js';
import { make } from '../pages/make.js';
import { keepFocus } from './focus.js';
import { affectedBy, mark, partsOf } from './marks.js';
import { parts, tokens } from './tokens-table.js';

const byId = (id) => document.getElementById(id);
const frame = byId('frame');
const said = byId('said');
const values = byId('values');
const theme = byId('choice').elements.theme;

// ---- What can be written.
const rows = new Map();
for (const [group, list] of Object.entries(tokens)) {
  for (const [name, value, what, judge, state] of list) rows.set(name, { name, group, value, what, judge, state, label: name });
}
for (const [name, what, state] of parts) {
  rows.set(`::part(${name})`, { name: `::part(${name})`, group: 'Parts', value: 'outline: 3px solid', what, state, part: name });
}

/** Whether the browser can read a value: of a token what its property takes, of a part declarations. */
const canRead = ({ judge, part }, value) => {
  if (!part) return CSS.supports(judge, value);
  const rule = new CSSStyleSheet();
  rule.replaceSync(`a { ${value.replace(/[{}]/g, '')} }`);
  return rule.cssRules[0].style.length > 0;
};

/** Values that are written and can be read, by name. */
const taken = () =>
  [...values.elements].filter(({ value, ariaInvalid }) => value.trim() && ariaInvalid !== 'true').map(({ name, value }) => [name, value.trim()]);

const rulesText = () => {
  const all = taken();
  const own = all.filter(([name]) => !rows.get(name).part).map(([name, value]) => `  ${name}: ${value};`);
  const ofParts = all.filter(([name]) => rows.get(name).part);
  const rules = ofParts.map(([name, value]) => `story-widget${name} {\n  ${value.replace(/[{}]/g, '')}\n}`);
  return [...(own.length ? [`story-widget {\n${own.join('\n')}\n}`] : []), ...rules].join('\n\n');
};

// ---- The widget.
const widget = () => frame.contentDocument?.querySelector('story-widget');
let sheet;

/** What is written stands in the address: it is there after a reload, and for whoever is given it. */
const keep = () => {
  const kept = new URLSearchParams([...(theme.value ? [['theme', theme.value]] : []), ...taken()]);
  history.replaceState(null, '', kept.size ? `?${kept}` : location.pathname);
};

const dress = () => {
  document.documentElement.dataset.theme = theme.value;
  const page = frame.contentDocument;
  if (!widget()) return;
  page.documentElement.dataset.theme = theme.value;
  widget().setAttribute('theme', theme.value || 'auto');
  if (!page.adoptedStyleSheets.includes(sheet)) {
    sheet = new frame.contentWindow.CSSStyleSheet();
    page.adoptedStyleSheets = [sheet];
  }
  sheet.replaceSync(rulesText());
  byId('rules').textContent = rulesText() || '/* Everything has its default. */';
  keep();
};

let state;
let arrival;
/** Settles when the frame shows a state, or is asked for another. */
const shown = (wanted) => {
  if (state !== wanted) arrival = arrive((state = wanted));
  return arrival;
};

const arrive = async (wanted) => {
  const address = `frame.html?${new URLSearchParams({ state: wanted, theme: theme.value })}`;
  frame.contentWindow.location.replace(address);
  // Until then the document before is in the frame, and of two that are asked for the first may come too.
  do await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  while (state === wanted && !frame.contentWindow.location.href.endsWith(address));
  const root = frame.contentDocument.documentElement;
  if (root.dataset.reached) return;
  await new Promise((done) => {
    const look = (_, observer) => {
      if (!root.dataset.reached) return;
      observer.disconnect();
      done();
    };
    new MutationObserver(look).observe(root, { attributes: true });
  });
};

let round = 0;
const show = async (row) => {
  const own = ++round;
  const before = document.activeElement;
  said.textContent = `${row.name}: ${row.what}`;
  await shown(row.state);
  if (own !== round) return;
  keepFocus(frame, before);
  dress();
  const elements = row.part ? partsOf(widget(), row.part) : affectedBy(widget(), row.name);
  // The first of them may be far below; the frame alone scrolls.
  const first = elements.find((element) => element !== widget());
  if (first) frame.contentWindow.scrollTo({ top: first.getBoundingClientRect().top + frame.contentWindow.scrollY - 80 });
  mark(frame.contentDocument, elements);
  const count = elements.length;
  said.textContent = `${row.name}: ${row.what}. ${count ? `It affects ${count} ${count === 1 ? 'element' : 'elements'} here.` : 'Nothing of it is shown here.'}`;
};

// ---- The fields.
/** Says below a field when the browser cannot read what is in it. */
const check = (input) => {
  const [row, value] = [rows.get(input.name), input.value.trim()];
  const isWrong = value !== '' && !canRead(row, value);
  input.ariaInvalid = String(isWrong);
  byId(`${input.id}-wrong`).textContent = isWrong
    ? `The browser cannot read this: ${row.part ? 'nothing is changed' : 'the default stays'}.`
    : '';
};

const field = (row, index) => {
  const id = `value-${index}`;
  const label = make('label', { htmlFor: id, textContent: row.name });
  const what = make('p', { id: `${id}-what`, textContent: `${row.what}; ${row.part ? 'such as' : 'default'} ${row.value}` });
  const wrong = make('p', { className: 'wrong', id: `${id}-wrong`, role: 'alert' });
  const input = make('input', { id, name: row.name, placeholder: row.value, autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-describedby', `${what.id} ${wrong.id}`);
  input.addEventListener('focus', () => show(row));
  input.addEventListener('input', () => {
    check(input);
    dress();
  });
  return make('div', { className: 'value' }, label, what, input, wrong);
};
let index = 0;
for (const [group, list] of Map.groupBy(rows.values(), (row) => row.group)) {
  values.append(make('h2', { textContent: group }), ...list.map((row) => field(row, index++)));
}
values.addEventListener('submit', (event) => event.preventDefault());
theme.addEventListener('change', dress);
byId('reset').addEventListener('click', () => {
  values.reset();
  for (const input of values.elements) check(input);
  dress();
});
byId('copy').addEventListener('click', async () => {
  byId('copied').value = await copy(byId('rules'));
});
for (const [name, value] of new URLSearchParams(location.search)) {
  const input = name === 'theme' ? theme : values.elements.namedItem(name);
  if (input) input.value = value;
}
for (const input of values.elements) check(input);
shown('story').then(dress);
