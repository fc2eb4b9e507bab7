// The preview: what is chosen stands in the address, becomes the snippet, and the snippet is what is shown.
// Not here: the choices there are, which are the form's.
import { chosen, fill } from '../pages/choice.js';
import { copy } from '../pages/copy.js';
import { options } from './languages.js';

const form = document.getElementById('choice');
const place = document.getElementById('place');
const code = document.getElementById('snippet');
const copied = document.getElementById('copied');
const told = document.getElementById('told');

form.elements.lang.append(...options('The page’s'));

/** What a publisher pastes for a choice. */
const snippetOf = (choice) => {
  const { story, width, ...attributes } = Object.fromEntries(choice);
  const written = Object.entries({ feed: `feeds/${story}.json`, ...attributes })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<script async src="v1/story-widget.js"></script>\n<story-widget${written}></story-widget>`;
};

/** Puts a snippet into the page as a parser would. A parsed script does not run; a made one does, once. */
const embed = (snippet) => {
  const parsed = new DOMParser().parseFromString(snippet, 'text/html');
  for (const { src } of parsed.scripts) {
    if ([...document.scripts].some((script) => script.src === src)) continue;
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }
  place.replaceChildren(document.importNode(parsed.querySelector('story-widget'), true));
};

const show = () => {
  const choice = chosen(form);
  const { width, theme } = Object.fromEntries(choice);
  const snippet = snippetOf(choice);
  place.style.inlineSize = width ? `${width}px` : '';
  document.documentElement.dataset.theme = theme ?? '';
  copied.value = '';
  if (code.textContent === snippet) return;
  code.textContent = snippet;
  embed(snippet);
};

const read = () => {
  fill(form);
  show();
};

/** Structured data, as the widget has put it into its element. */
const tell = () => {
  const block = place.querySelector('[data-story-widget]');
  told.hidden = !block;
  told.querySelector('code').textContent = block ? JSON.stringify(JSON.parse(block.textContent), null, 2) : '';
};
new MutationObserver(tell).observe(place, { childList: true, subtree: true });

form.addEventListener('change', () => {
  history.pushState(null, '', `?${new URLSearchParams(chosen(form))}`);
  show();
});
addEventListener('popstate', read);
document.getElementById('copy').addEventListener('click', async () => {
  copied.value = await copy(code);
});
read();
