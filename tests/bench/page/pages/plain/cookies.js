// The cookie dialog by hand: two dialogs of the browser, and a record in local storage.
// Not here: its words (`../common/consent.js`; those of the buttons are in `body.html`).
import './cookies.css';
import { categories, necessary, words } from '../common/consent.js';

const key = 'cookie-choice';
const firstLayer = document.querySelector('.first-layer');
const settings = document.querySelector('.settings');
const pattern = document.getElementById('category').content.firstElementChild;
const kept = () => JSON.parse(localStorage.getItem(key));

const [always, ...switches] = [necessary, ...categories].map(({ id, title, text }) => {
  const row = pattern.cloneNode(true);
  const [input, name, purpose] = row.children;
  input.name = id;
  name.textContent = title;
  purpose.textContent = text;
  settings.querySelector('div').append(row);
  return input;
});
always.checked = always.disabled = true;
for (const dialog of [firstLayer, settings]) dialog.querySelector('p').textContent = words.text;

export function openSettings() {
  const granted = kept() ?? [];
  for (const input of switches) input.checked = granted.includes(input.name);
  settings.returnValue = '';
  settings.showModal();
}

function decide({ target: { returnValue } }) {
  if (!returnValue) return;
  const isGranted = { all: () => true, none: () => false, some: ({ checked }) => checked }[returnValue];
  localStorage.setItem(key, JSON.stringify(switches.filter(isGranted).map(({ name }) => name)));
  firstLayer.close();
}

export function ask() {
  firstLayer.onclose = settings.onclose = decide;
  firstLayer.querySelector('[type=button]').onclick = openSettings;
  if (!kept()) firstLayer.show();
}
