// Lays the documents out for mdBook: chapters of the README as pages of their own, examples that run, files that are linked to.
// Not here: which pages there are and in what order (docs/SUMMARY.md), how they look (docs/book), calling mdBook (book.sh).

import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

const [out] = process.argv.slice(2);
const SUMMARY = 'docs/SUMMARY.md';
const README = 'README.md';
/** What is served with the widget, which lies beside the book. */
const SERVED = /^(public\/(?=(embed|feeds|gallery|generator|media|preview|schema)\/)|(?=index\.html$))/;
/** What a browser shows when a static host serves it by its name; anything else is served as text. */
const SHOWN = /\.(json|txt|css|vtt)$/;

const read = (path) => readFileSync(path, 'utf8');
const write = (path, text) => {
  mkdirSync(dirname(`${out}/${path}`), { recursive: true });
  writeFileSync(`${out}/${path}`, text);
};
const fail = (sentence) => {
  console.error(`[book] ${sentence}`);
  process.exit(1);
};

/** The name of a heading in an address, as readers of Markdown make it. */
const slug = (heading) =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').trim().replace(/\s/g, '-');

/** The lines of a document, each with whether it stands in a block of code. */
const lines = (text) => {
  let fence = '';
  return text.split('\n').map((line) => {
    const mark = /^\s*(```+)/.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '';
    if (mark) fence = fence === '' ? mark : '';
    return { line, isCode };
  });
};

/** The chapters of a document: what stands before the first, and each with its title. */
const chapters = (text) => {
  const found = [{ title: '', lines: [] }];
  for (const { line, isCode } of lines(text)) {
    if (!isCode && line.startsWith('## ')) found.push({ title: line.slice(3), lines: [] });
    else found.at(-1).lines.push(line);
  }
  return found;
};

const summary = read(SUMMARY);
/** Pages: the document each comes from, where it stands in the book, and what it says. */
const pages = [];
const front = [];
for (const [, target] of summary.matchAll(/\]\(([^)]+)\)/g)) {
  const [file, anchor] = target.split('#');
  const source = posix.join(dirname(SUMMARY), file);
  if (!existsSync(source)) fail(`${SUMMARY} names ${source}, which is not there`);
  if (anchor && source !== README) fail(`${SUMMARY}: only chapters of ${README} are pages of their own: ${target}`);
  if (!anchor) {
    pages.push({ target, source, page: source, text: read(source) });
    continue;
  }
  const chapter = chapters(read(README)).find(({ title }) => slug(title) === anchor);
  if (!chapter) fail(`${SUMMARY} names ${target}, and ${README} has no such chapter`);
  front.push(chapter.title);
  const raised = lines(chapter.lines.join('\n')).map(({ line, isCode }) => (isCode ? line : line.replace(/^##/, '#')));
  pages.push({ target, source, page: `readme/${anchor}.md`, text: [`# ${chapter.title}`, ...raised].join('\n') });
}
const readme = pages.find(({ page }) => page === README) ?? fail(`${SUMMARY} does not name ${README}`);
const kept = chapters(readme.text).filter(({ title }) => !front.includes(title));
readme.text = kept.map(({ title, lines }) => (title ? [`## ${title}`, ...lines] : lines).join('\n')).join('\n');
for (const page of pages) {
  const headings = lines(page.text).filter(({ line, isCode }) => !isCode && /^#+ /.test(line));
  page.anchors = headings.map(({ line }) => slug(line.replace(/^#+ /, '')));
}

/** Where a link of a document leads in the book: to a page, to a file that is served with the widget, else to a copy of the file. */
const led = (from, target) => {
  if (/^[a-z]+:/.test(target)) return target;
  const [path, anchor] = target.split('#');
  const source = path ? posix.join(dirname(from.source), path) : from.source;
  const within = pages.filter((page) => page.source === source);
  const page = within.find(({ anchors }) => anchor && anchors.includes(anchor)) ?? within.find((page) => page.page === source);
  if (page) return (page === from ? '' : posix.relative(dirname(from.page), page.page)) + (anchor ? `#${anchor}` : '');
  if (!existsSync(source)) fail(`${from.source} leads to ${source}, which is not there`);
  if (statSync(source).isDirectory()) fail(`${from.source} leads to ${source}: name a file in it`);
  if (SERVED.test(source)) return posix.relative(dirname(from.page), source.replace(SERVED, 'widget/'));
  const copy = SHOWN.test(source) ? source : `${source}.txt`;
  mkdirSync(dirname(`${out}/src/${copy}`), { recursive: true });
  copyFileSync(source, `${out}/src/${copy}`);
  return posix.relative(dirname(from.page), copy);
};

/** A snippet with the addresses of the files beside the book in the place of invented ones. */
const running = (snippet) => {
  const feed = (name) => (existsSync(`public/feeds/${name}`) ? name : 'harbour.json');
  const real = snippet
    .replace(/https:\/\/cdn\.example\/(story-widget\/)?/g, '../widget/')
    .replace(/https:\/\/feeds\.example\/(?:story\/)?([\w.-]+\.json)/g, (_, name) => `../widget/feeds/${feed(name)}`)
    .replace(/https:\/\/media\.example\//g, '../widget/media/')
    .replace(/"poster\.jpg"/g, '"../widget/media/harbour-poster-1280.jpg"');
  const tag = '<script async src="../widget/v1/story-widget.js"></script>\n';
  return (real.includes('story-widget.js') ? '' : tag) + real;
};

/** The page of an example, which stands in a frame below its snippet and may be opened by itself. */
const example = (title, snippet) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="example.css">
<body>
<main>
${running(snippet)}</main>
</body>
</html>
`;

/** A page as mdBook reads it: links lead to places of the book, and what is marked `live` runs below its snippet, in a high frame if `tall`. */
const laid = (page) => {
  let count = 0;
  let heading = '';
  let snippet = null;
  let height = '';
  const name = page.page.replace(/^docs\/|\.md$/g, '').replaceAll('/', '-').toLowerCase();
  const laidLine = ({ line, isCode }) => {
    if (snippet && /^```/.test(line)) {
      count += 1;
      const file = `live/${name}-${count}.html`;
      const title = `Example ${count}: ${heading.replace(/[`"<&]/g, '')}`;
      write(`src/${file}`, example(title, snippet.join('\n') + '\n'));
      snippet = null;
      const src = posix.relative(dirname(page.page), file);
      const frame = `<iframe src="${src}" title="${title}" loading="lazy"></iframe>`;
      return `${line}\n\n<div class="live${height}">\n${frame}\n<p><a href="${src}">Open this example by itself</a></p>\n</div>`;
    }
    if (snippet) snippet.push(line);
    const live = /^```html live( tall)?$/.exec(line);
    if (live) {
      snippet = [];
      height = live[1] ?? '';
      return '```html';
    }
    if (isCode) return line;
    heading = /^#+ (.*)/.exec(line)?.[1] ?? heading;
    return line.replace(/(`[^`]*`)|\]\(([^)\s]+)\)/g, (whole, code, target) => code ?? `](${led(page, target)})`);
  };
  return lines(page.text).map(laidLine).join('\n');
};

for (const page of pages) write(`src/${page.page}`, laid(page));
const place = (target) => pages.find((page) => page.target === target).page;
write('src/SUMMARY.md', summary.replace(/\]\(([^)]+)\)/g, (_, target) => `](${place(target)})`));
copyFileSync('docs/book/book.toml', `${out}/book.toml`);
copyFileSync('docs/book/book.css', `${out}/book.css`);
copyFileSync('docs/book/example.css', `${out}/src/live/example.css`);
