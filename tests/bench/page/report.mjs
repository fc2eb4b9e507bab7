// Prints what a run has found, and writes it as a page of the documentation and a table of the README; a quick run is printed alone.
// Usage: node report.mjs [--quick]
// Not here: the measuring (`measure.mjs`), what was to be reached (`targets.mjs`).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { intoReadme, publish } from '../common/publish.mjs';
import { mainThreadTitle, modeTitles } from '../common/tab.mjs';
import { circumstances, findings, ratio, table, whole } from '../common/tables.mjs';
import { dist } from '../common/widget.mjs';
import { pages } from './pages.mjs';
import { targets, toThousand } from './targets.mjs';
import { endings } from './visit.mjs';

const here = import.meta.dirname;
const quick = process.argv.includes('--quick');
const results = JSON.parse(readFileSync(path.join(here, quick ? 'quick.json' : 'results.json'), 'utf8'));
const found = findings(results, [
  ['plain', '× by hand'],
  ['preact', '× Preact'],
]);
const { names, values, middle, rows, head, others, errors } = found;
const titleOf = (name) => results.pages[name].title;
const modes = [...new Set(results.pages.widget.samples.map(({ mode }) => mode))];
const own = pages.filter(({ isOwn }) => isOwn).map(({ name }) => name);
const thousandths = (number) => number.toFixed(3);
const medians = (title, get, which, print = whole) => [title, ...names.map((name) => print(middle(name, get, which)))];

const bytes = () => {
  const which = { kind: 'story' };
  return table(head('brotli bytes, requests'), [
    ...rows('code before any use, bytes', (sample) => sample.eager, which),
    ...endings.map((ending) => medians(`of it ${ending}`, (sample) => sample.bytes[ending], which)),
    medians('code before any use, requests', (sample) => sample.requests, which),
    ...rows('code after answer, ten rows, description, bytes', (sample) => sample.used, which),
    medians('requests for video before the press', (sample) => sample.mediaBeforePress, which),
  ]);
};

const load = (mode) => {
  const which = { kind: 'story', mode };
  const ms = (title, get) => rows(`${title}, ms`, get, which);
  const kB = (title, get) => rows(`${title}, kB`, (sample) => get(sample) / 1000, which);
  return table(head(modeTitles[mode]), [
    ...ms('first paint', (sample) => sample.first),
    ...ms('largest paint', (sample) => sample.largest),
    ...ms('story rendered', (sample) => sample.rendered),
    ...ms('story painted', (sample) => sample.painted),
    ...ms('long tasks', (sample) => sample.longTasks),
    ...ms('of it over 50 ms each', (sample) => sample.blocking),
    ...ms('scripts', (sample) => sample.script),
    ...ms('tasks', (sample) => sample.task),
    ...ms('layout and style', (sample) => sample.layout),
    // Under throttling it would be the time in tasks once more.
    ...(mode === 'slow' ? [] : rows(mainThreadTitle(mode), (sample) => sample.mainThread, which)),
    ...(mode === 'slow' ? [] : rows('renderer, all its threads, CPU ms', (sample) => sample.renderer, which)),
    ...kB('JS heap and wasm memory', (sample) => sample.memory),
    medians('of it wasm memory, kB', (sample) => sample.wasm / 1000, which),
    medians('nodes', (sample) => sample.nodes, which),
    medians('layout shift', (sample) => sample.shifts, which, thousandths),
  ]);
};

/** Three lines of a press: how long to the paint, how much of the main thread, how the browser itself counts it. */
const press = (title, get, which) => [
  ...rows(`${title}: to the paint, ms`, (sample) => get(sample)?.paint, which),
  ...rows(`${title}: ${mainThreadTitle(which.mode)}`, (sample) => get(sample)?.mainThread, which),
  ...rows(`${title}: INP, ms`, (sample) => get(sample)?.inp, which),
];

const use = (mode) =>
  table(head(modeTitles[mode]), [
    ...press('ten more rows', ({ more: [first] }) => first, { kind: 'story', mode }),
    ...press('description', ({ description }) => description, { kind: 'story', mode }),
  ]);

const thousand = (mode) => {
  const which = { kind: 'list', mode };
  return table(head(modeTitles[mode]), [
    ...rows('nine presses: to the paint, ms', toThousand.paint, which),
    ...rows(`nine presses: ${mainThreadTitle(mode)}`, toThousand.mainThread, which),
    ...rows('of it layout and style, ms', toThousand.layout, which),
    ...press('first press', ({ more }) => more[0], which),
    ...press('fourth press', ({ more }) => more[3], which),
    ...rows('JS heap and wasm memory after it, kB', ({ after }) => after.memory / 1000, which),
  ]);
};

const large = (mode) => {
  const which = { kind: 'large', mode };
  return table(head(modeTitles[mode]), [
    ...press('first press', ({ more }) => more[0], which),
    ...press('fourth press', ({ more }) => more[3], which),
    ...rows('JS heap and wasm memory after it, kB', ({ after }) => after.memory / 1000, which),
  ]);
};

/** The table of the README: a page a row, each value with its ratio to the page by hand. */
function summary() {
  const columns = [
    ['bytes before any use', (sample) => sample.eager, { kind: 'story' }],
    ...modes.map((mode) => [
      `story there, ${mode === 'slow' ? 'slow' : 'fast'}, ms`,
      (sample) => sample.rendered,
      { kind: 'story', mode },
    ]),
    ['100 to 1,000 rows, main thread, ms', toThousand.mainThread, { kind: 'list', mode: 'full' }],
    ['heap and wasm, kB', (sample) => sample.memory / 1000, { kind: 'story', mode: 'full' }],
  ];
  const cell = (name, [, get, which]) => {
    const [value, base] = [name, 'plain'].map((of) => middle(of, get, which));
    return name === 'plain' ? whole(value) : `${whole(value)} (${ratio(value, base)})`;
  };
  return table(
    ['page', ...columns.map(([title]) => title)],
    names.map((name) => [titleOf(name), ...columns.map((column) => cell(name, column))]),
  );
}

/** Whose the bytes of the widget are: each file, and of the module each folder of ours and each package. */
const ownBytes = () => {
  const { files, module = {} } = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  const sizes = files.filter(({ name }) => /^(loader$|story-widget)/.test(name)).map(({ name, brotli }) => [`\`${name}\``, whole(brotli)]);
  const parts = Object.entries(module).toSorted(([, one], [, other]) => other - one);
  const known = parts.reduce((sum, [, brotli]) => sum + brotli, 0);
  const all = files.find(({ name }) => name === 'story-widget.wasm').brotli;
  const rest = ['the rest, of less than a two-hundredth each', whole(all - known)];
  const named = parts.map(([owner, brotli]) => [/^(?:the|calls|Leptos|serde|gloo)/.test(owner) ? owner : `\`${owner}\``, whole(brotli)]);
  return [
    table(['of the module, as far as names of functions tell', 'bytes brotli'], [...named, rest]),
    table(['file', 'bytes brotli'], sizes),
  ].join('\n\n');
};

const packages = new Map(names.flatMap((name) => results.pages[name].packages));
const versions = [...packages].map((pair) => pair.join(' ')).join(', ');
const early = names.filter((name) => values(name, (sample) => sample.mediaBeforePress).some((count) => count > 0));
const ofPage = (name) => (own.length > 1 ? `${titleOf(name)}:\n\n` : '') + targets(name, { middle, titleOf }, modes);

const page = `# The story page beside others

One story page over and over, from one feed: player, headline, place, date, restrictions, description that opens, list with “Show more”,
cookie dialog. Twice by hand, without any library; four times of packages from npm; and with the widget. Printed by \`make bench\`
on ${results.when.slice(0, 10)}; do not edit.

${versions}; ${circumstances(results, others, quick)}

## Targets

${own.map(ofPage).join('\n\n')}
${early.length ? `\nAsked for the video before the press: ${early.map(titleOf).join(', ')}.\n` : ''}${errors.length ? `\nErrors in the console: ${errors.join('; ')}\n` : ''}
${readFileSync(path.join(here, 'missed.md'), 'utf8').trim().replaceAll('../../../docs/', '../')}

${ownBytes()}

## In short

Each value with its ratio to the page by hand.

${summary()}

## Bytes

${bytes()}

## The page until it rests

Medians, with least and most in brackets.

${modes.map(load).join('\n\n')}

## Presses

${modes.map(use).join('\n\n')}

## To a thousand rows

A hundred rows at first, then nine presses for a hundred each, which come in a document of their own.

${modes.map(thousand).join('\n\n')}

## A thousand rows at one press

Ten rows at first, then four presses for a thousand each, all of one document. The widget shows at most a hundred a press.

${modes.map(large).join('\n\n')}

${readFileSync(path.join(here, 'reading.md'), 'utf8').trim()}
`;

publish('page.md', page, quick);
if (!quick) intoReadme('bench', summary());
