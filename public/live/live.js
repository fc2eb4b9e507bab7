// Takes an edited sheet of `style/` over into the widgets of an open page, which keep all that has been done in them; and
// reads the page anew after a new build. In builds for work alone.
// Not here: what puts this, and `style/` as `sheets/`, beside the pages (`src/bin/assemble/live.rs`).

/** The sheets that list others, each as the widget holds it. */
const lists = ['widget', 'controls', 'asked', 'framed', 'opened'];
/** Milliseconds between two looks. */
const pause = 200;

const get = async (path) => {
  const answer = await fetch(new URL(path, import.meta.url), { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
};
const text = async (file) => (await get(`../sheets/${file}`)).text();

/** A list with all that it imports, as one text: a sheet that is made by a script may import nothing. */
const joined = async (list) => {
  const imports = (await text(`${list}.css`)).matchAll(/^@import "([^"]+)"(?: layer\(([\w-]+)\))?;/gm);
  const parts = [...imports].map(async ([, file, layer]) => {
    const sheet = await text(file);
    return layer ? `@layer ${layer} {\n${sheet}\n}` : sheet;
  });
  return (await Promise.all(parts)).join('\n');
};

/** The selectors of a sheet, by which it is known. */
const selectors = (rules) => [...rules].flatMap((rule) => rule.selectorText ?? selectors(rule.cssRules ?? []));
const selectorsOf = (source) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(source);
  return new Set(selectors(sheet.cssRules));
};

/** Sheets of widgets, with the list each is made of (`null` for others) and the text it has now. */
const known = new WeakMap();
const recognised = (sheet, sources) => {
  const own = new Set(selectors(sheet.cssRules));
  const shares = Object.entries(sources).map(([list, source]) => {
    const theirs = selectorsOf(source);
    return [own.intersection(theirs).size / own.union(theirs).size, list];
  });
  const [share, list] = shares.sort(([one], [other]) => other - one)[0];
  return { list: share > 0.5 ? list : null };
};

const documents = (page) => [
  page,
  ...[...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => (contentDocument ? documents(contentDocument) : [])),
];

const swap = (sources) => {
  for (const page of documents(document)) {
    for (const { shadowRoot } of page.querySelectorAll('story-widget')) {
      for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) {
        if (!known.has(sheet)) known.set(sheet, recognised(sheet, sources));
        const state = known.get(sheet);
        if (!state.list || state.source === sources[state.list]) continue;
        state.source = sources[state.list];
        sheet.replaceSync(state.source);
      }
    }
  }
};

let build;
const look = async () => {
  const built = (await get('../manifest.json')).headers.get('last-modified');
  if ((build ??= built) !== built) return location.reload();
  const sources = await Promise.all(lists.map(async (list) => [list, await joined(list)]));
  swap(Object.fromEntries(sources));
};
for (;;) {
  // While a build is put in its place files are missing for a moment.
  if (!document.hidden) await look().catch(() => {});
  await new Promise((again) => setTimeout(again, pause));
}
