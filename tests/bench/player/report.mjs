// Prints what a run has found, and writes it as a page of the documentation; a quick run is printed alone.
// Usage: node report.mjs [--quick]
// Not here: the measuring (`measure.mjs`).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publish } from '../common/publish.mjs';
import { mainThreadTitle, modeTitles } from '../common/tab.mjs';
import { circumstances, findings, median, ratio, table, verdict, whole } from '../common/tables.mjs';

const here = import.meta.dirname;
const quick = process.argv.includes('--quick');
const results = JSON.parse(readFileSync(path.join(here, quick ? 'quick.json' : 'results.json'), 'utf8'));
const { names, values, middle, rows, head, others, errors } = findings(results, [
  ['bare', '× bare'],
  ['media-chrome', '× Media Chrome'],
]);
const { samples: all } = results.pages.widget;
const modesRun = [...new Set(all.map(({ mode }) => mode))];
const ways = [
  ['hover', false],
  ['touch', true],
];

const bytes = () =>
  table(head('brotli bytes, requests'), [
    ...rows('code before the press, bytes', (sample) => sample.eager),
    ...rows('code to the first play, bytes', (sample) => sample.toPlay),
    ['code before the press, requests', ...names.map((name) => whole(middle(name, (sample) => sample.eagerRequests)))],
    [
      'code to the first play, requests',
      ...names.map((name) => whole(middle(name, (sample) => sample.toPlayRequests))),
    ],
    ['all requests to the first play', ...names.map((name) => whole(middle(name, (sample) => sample.allRequests)))],
    [
      'media bytes before the press',
      ...names.map((name) => whole(Math.max(...values(name, (sample) => sample.mediaBeforePress)))),
    ],
  ]);

const costs = (mode) =>
  table(head(modeTitles[mode]), [
    ...ways.flatMap(([way, touch]) =>
      rows(`press to first frame, ${way}, ms`, (sample) => sample.firstFrame, { mode, touch }),
    ),
    ...rows('long tasks, ms', (sample) => sample.longTasks, { mode }),
    ...rows('of it over 50 ms each, ms', (sample) => sample.blocking, { mode }),
    ...rows(mainThreadTitle(mode), (sample) => sample.mainThread, { mode }),
    ...(mode === 'slow' ? [] : rows('renderer, all its threads, CPU ms', (sample) => sample.renderer, { mode })),
    ...rows('JS heap and wasm memory, kB', (sample) => sample.memory / 1000, { mode }),
    ['of it wasm memory, kB', ...names.map((name) => whole(middle(name, (sample) => sample.wasm / 1000, { mode })))],
  ]);

/** Where the time from press to frame goes: the median moment of each step, from the press. */
function steps(mode) {
  const known = names.flatMap((name) => results.pages[name].samples.flatMap((sample) => Object.keys(sample.steps)));
  const order = [
    'piece asked for',
    'piece there',
    'piece compiled',
    'piece joined',
    '`src` set',
    '`play()`',
    'loadstart',
    'file asked for',
    'loadedmetadata',
    'canplay',
    'first frame',
  ];
  const at = (name, step, touch) => {
    const moments = values(name, (sample) => sample.steps[step], { mode, touch });
    return moments.length ? whole(median(moments)) : '';
  };
  const title = (name) => (name === 'bare' ? 'bare' : results.pages[name].title);
  const columns = ways.flatMap(([way, touch]) => ['bare', 'media-chrome', 'widget'].map((name) => [way, touch, name]));
  return table(
    [modeTitles[mode], ...columns.map(([way, , name]) => `${title(name)}, ${way}`)],
    order
      .filter((step) => known.includes(step))
      .map((step) => [step, ...columns.map(([, touch, name]) => at(name, step, touch))]),
  );
}

function targetOfBytes() {
  const toPlay = (sample) => sample.toPlay;
  const [own, other] = [middle('widget', toPlay), middle('media-chrome', toPlay)];
  const { files } = all.at(-1);
  const list = files.map(([file, size]) => `${file} ${whole(size)}`).join(', ');
  const module = files.find(([file]) => file.endsWith('/story-widget.wasm'))?.[1] ?? 0;
  const why =
    own < other
      ? ''
      : ` The module alone is ${whole(module)}: it reads the feed and draws the whole story page (rights, description, list, cookies), of which this page uses the player.`;
  return `- Fewer bytes to the first play than Media Chrome and its page: ${verdict(own < other)}, ${whole(own)} to ${whole(other)}, ${ratio(own, other)} times.${why} The widget’s: ${list}.`;
}

function targetOfTime() {
  const time = (sample) => sample.firstFrame;
  const cases = modesRun.flatMap((mode) =>
    ways.map(([way, touch]) => {
      const [own, bare] = ['widget', 'bare'].map((name) => middle(name, time, { mode, touch }));
      const [ownAsks, bareAsks] = ['widget', 'bare'].map((name) =>
        middle(name, (sample) => sample.steps['file asked for'], { mode, touch }),
      );
      const isMet = own <= bare * 1.1;
      const why = isMet
        ? ''
        : `; the file was asked for ${whole(ownAsks)} ms after the press, by the bare page ${whole(bareAsks)} ms after it`;
      return `  - ${modeTitles[mode]}, ${way}: ${verdict(isMet)}, ${ratio(own, bare)} (${whole(own)} to ${whole(bare)} ms)${why}`;
    }),
  );
  return ['- Press to first frame within 1.1 times that of bare `<video>`:', ...cases].join('\n');
}

const early = names.filter((name) => values(name, (sample) => sample.mediaBeforePress).some((size) => size > 0));
const versions = names.flatMap((name) =>
  results.pages[name].packages.map(([, version]) => `${results.pages[name].title} ${version}`),
);

const page = `# The player beside others

The same page six times: headline, poster, one MP4, one track of captions, and controls for play, sound, seeking, captions and full
screen. Once with the browser’s own controls, four times with a player from npm, once with the widget. Printed by \`make bench-player\`
on ${results.when.slice(0, 10)}; do not edit.

${versions.join(', ')}; ${circumstances(results, others, quick)}

## Targets

${targetOfBytes()}
${targetOfTime()}
- No media bytes before the press: ${early.length ? `violated by ${early.map((name) => results.pages[name].title).join(', ')}` : 'held by every page'}.
${errors.length ? `\nErrors in the console: ${errors.join('; ')}\n` : ''}
## Bytes

${bytes()}

## Time and memory

Medians, with least and most in brackets.

${modesRun.map(costs).join('\n\n')}

## From the press to the first frame

Median moment of each step in milliseconds from the press; before it where negative. An event is told after the fact, so that a
frame may be shown before \`canplay\` is heard.

${modesRun.map(steps).join('\n\n')}

${readFileSync(path.join(here, 'reading.md'), 'utf8').trim()}
`;

publish('player.md', page, quick);
