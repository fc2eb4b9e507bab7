// Compares pictures of every state of the gallery with the approved ones, or takes new ones over.
// Usage: node main.mjs compare|approve [STATE…]; STORY_WIDGET_DIST names the built files.
// Not here: what may differ (`judge.mjs`), and in which looks (`matrix.mjs`).
import path from 'node:path';
import { states } from '../../public/gallery/states.js';
import { approve, approved, discard, left } from './approved.mjs';
import * as chromium from './chromium.mjs';
import * as judge from './judge.mjs';
import { engines } from './matrix.mjs';
import { png } from './png.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';
import { take } from './take.mjs';
import * as webdriver from './webdriver.mjs';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'pictures');
const { cell, tolerance } = judge;

const [verb, ...named] = process.argv.slice(2);
const ids = states.map(({ id }) => id);
const unknown = named.find((id) => !ids.includes(id));
if (!['compare', 'approve'].includes(verb) || unknown) {
  console.error(unknown ? `there is no state ${unknown}` : 'usage: main.mjs compare|approve [STATE…]');
  process.exit(2);
}
const asked = states.filter(({ id }) => !named.length || named.includes(id));

const differences = [];
const problems = [];
let count = 0;

/** What a page of the judge gives of a picture, as a file. */
const file = (picture) => picture && png(picture.size, Buffer.from(picture.colours, 'base64'));

/** What differs of a state whose pictures the page of the judge has. */
const compare = async (bench, engine, state, sizes) => {
  const { id } = state;
  const { whole } = engines[engine];
  const before = approved(engine, id);
  const names = Object.keys(sizes);
  const differs = async (name, reason, kept, marked) => {
    const title = `${state.component}, ${state.name}, in ${engine}`;
    const after = file(await bench.run(judge.asKept, id, name));
    differences.push({ id, title, name: `${engine}-${name}`, reason, before: kept, after, marked: file(marked) });
  };
  if (!before) return differs(names[0], 'No picture of this state is approved yet');
  const { mean, channel, points, pixels } = tolerance;
  const found = await bench.run(judge.offDigest, id, before.digest, before.sizes, cell, mean, points);
  for (const name of names) {
    const kept = whole.has(name) ? before.whole(name) : null;
    const bytes = kept && Buffer.from(kept, 'base64');
    const digest = found[name];
    if (!digest) {
      const was = before.sizes[name]?.join(' × ') ?? 'none';
      await differs(name, `The size is ${sizes[name].join(' × ')} and was ${was}`, bytes);
      continue;
    }
    if (whole.has(name) && !kept) await differs(name, 'No whole picture is approved');
    const seen = kept ? await bench.run(judge.offPicture, id, name, kept, channel) : { count: 0 };
    if (seen.count > pixels) await differs(name, `${seen.count} pixels differ`, bytes, seen.marked);
    else if (digest.count > points) {
      await differs(name, `${digest.count} points of the digest differ`, bytes ?? file(digest.before), digest.marked);
    }
  }
};

const takeOver = async (bench, engine, { id }, sizes) => {
  const pictures = {};
  for (const name of engines[engine].whole) pictures[name] = file(await bench.run(judge.asKept, id, name));
  approve(engine, id, sizes, file(await bench.run(judge.stacked, id, Object.keys(sizes))), pictures);
};

/** Goes through states in one window of an engine, with a page of the judge beside it. */
const work = async (engine, tab, bench, origin, queue) => {
  await bench.run(judge.furnish);
  for (let state = queue.shift(); state; state = queue.shift()) {
    try {
      const sizes = {};
      await take(tab, origin, state, engines[engine].shots, async (name, picture, clip) => {
        sizes[name] = await bench.run(judge.takenIn, state.id, name, picture, clip ?? null, cell);
      });
      await (verb === 'approve' ? takeOver : compare)(bench, engine, state, sizes);
      count += engines[engine].shots.length;
      await bench.run(judge.forget, state.id);
    } catch (error) {
      problems.push(`${state.id} in ${engine}: ${error.message.split('\n')[0]}`);
    }
  }
};

const begun = performance.now();
const server = await serve(path.resolve(root, process.env.STORY_WIDGET_DIST ?? 'dist'));
const browser = chromium.start();
const ofEngine = (engine) => asked.filter(({ id }) => engines[engine].states?.includes(id) ?? true);
const inChromium = async () => {
  const queue = ofEngine('chromium');
  // One more than there are cores to most machines: a part of the time a browser waits.
  const windows = Array.from({ length: 3 }, async () => work('chromium', await browser.open(), await browser.open(), server.origin, queue));
  await Promise.all(windows);
};
const inOther = async (engine) => {
  const queue = ofEngine(engine);
  if (!queue.length) return;
  const other = await webdriver.start(engine);
  try {
    await work(engine, other.open(), await browser.open(), server.origin, queue);
  } finally {
    await other.close();
  }
};
try {
  await inChromium();
  await Promise.all(['firefox', 'webkit'].map(inOther));
} finally {
  await browser.close();
  server.close();
}
for (const engine of Object.keys(engines)) {
  const gone = left(engine, engines[engine].states ?? ids);
  if (verb === 'compare') problems.push(...gone.map((id) => `${id} in ${engine}: pictures of a state that is no more`));
  else if (!named.length) gone.forEach((id) => discard(engine, id));
}

const seconds = Math.round((performance.now() - begun) / 1000);
const sentence = `${count} pictures of ${asked.length} states in ${seconds} s, ${differences.length} differ`;
if (verb === 'compare') report(folder, differences, sentence);
for (const { id, name, reason } of differences) console.error(`${id} ${name}: ${reason}`);
for (const problem of problems) console.error(problem);
console.log(verb === 'approve' ? `${count} pictures of ${asked.length} states are taken over, in ${seconds} s` : `${sentence}.`);
if (differences.length) console.log(`Look at them: ${path.relative(root, path.join(folder, 'index.html'))}`);
if (differences.length || problems.length) process.exit(1);
