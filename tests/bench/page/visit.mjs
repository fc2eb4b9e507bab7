// One visit to a page: what it costs until it rests, and what presses cost then.
// Not here: what the page notes itself (`probe.js`), which pages and how often (`measure.mjs`).
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '../common/controls.mjs';
import { watch } from '../common/probe.mjs';
import { costs, longTasks, mainThread, memory, openTab } from '../common/tab.mjs';
import { feeds } from './feed.mjs';
import { accept, disclosure, rows, showMore } from './find.mjs';
import { addressOf, kinds } from './kinds.mjs';
import { probe } from './probe.js';

const { story, topDownloads } = feeds()['feed.json'];
const expected = JSON.stringify({ headline: story.headline, tenth: topDownloads.items[9].headline });

/** Not code: the feeds, and pictures and the video. */
const isContent = (path) => /^\/(feed|large|list-\d+)\.json$/.test(path) || path.startsWith('/media/');
export const endings = ['js', 'css', 'html', 'wasm', 'svg'];
const endingOf = (path) => (path === '/' ? 'html' : path.split('.').at(-1));

/** Opens a page in a context of its own, and waits until it has come to rest. */
export async function open(browser, page, server, mode, kind = 'story') {
  const opened = await openTab(browser, mode, [watch, `(() => (${probe})(${expected}))`], { timezoneId: 'UTC' });
  server.sent.length = 0;
  await go(opened.tab, `${server.origin}/${addressOf(page, kinds[kind])}`);
  return opened;
}

/** Goes to an address, or to the same again. */
export async function go(tab, address) {
  const options = { waitUntil: 'networkidle', timeout: 60_000 };
  await (address ? tab.goto(address, options) : tab.reload(options));
  await tab.waitForFunction(() => self.bench.painted !== null, null, { timeout: 30_000 });
  await sleep(1000);
}

/** What it took until now, and what was downloaded. */
async function loaded({ tab, devtools }, mode, sent) {
  const used = await costs(devtools);
  const noted = await tab.evaluate(() => {
    const { rendered, painted, largest, shifts, longTasks } = self.bench;
    const [{ startTime: first }] = performance.getEntriesByName('first-contentful-paint');
    return { first, largest, rendered, painted, shifts, longTasks };
  });
  const code = sent.filter(({ path }) => !isContent(path));
  const bytes = (ending) =>
    code.filter(({ path }) => !ending || endingOf(path) === ending).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    ...noted,
    ...longTasks(noted.longTasks),
    shifts: worstShift(noted.shifts),
    script: used.ScriptDuration * 1000,
    task: used.TaskDuration * 1000,
    layout: (used.LayoutDuration + used.RecalcStyleDuration) * 1000,
    mainThread: mainThread(mode, used),
    renderer: used.ProcessTime * 1000,
    nodes: used.Nodes,
    bytes: Object.fromEntries(endings.map((ending) => [ending, bytes(ending)])),
    eager: bytes(),
    requests: code.length,
    mediaBeforePress: sent.filter(({ path }) => path.endsWith('.mp4')).length,
  };
}

/** Cumulative layout shift: the largest sum of a session of at most 5 s with gaps below 1 s. */
function worstShift(shifts) {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const [at, value] of shifts) {
    if (at - last >= 1000 || at - first >= 5000) [sum, first] = [0, at];
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Brings a control into sight and waits until it stands still; gives its middle. */
async function reach(tab, control) {
  const frames = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  let last;
  for (let tries = 0; tries < 30; tries++) {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await tab.evaluate(frames);
    const box = await control.boundingBox();
    if (last?.y === box.y && last?.x === box.x) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    last = box;
  }
  throw Error('a control does not come to rest');
}

/** Presses a control; `expect` says in the page what is to come of it. */
async function press({ tab, devtools }, mode, control, expect) {
  const place = await reach(tab, control);
  await tab.mouse.move(place.x, place.y);
  await expect();
  const before = await costs(devtools);
  await send(devtools, place);
  const paint = await tab.evaluate(() => {
    const late = new Promise((_, fail) => setTimeout(() => fail(Error('nothing came of a press within 30 s')), 30_000));
    return Promise.race([self.bench.done, late]);
  });
  await sleep(200);
  const after = await costs(devtools);
  const layout = ({ LayoutDuration, RecalcStyleDuration }) => LayoutDuration + RecalcStyleDuration;
  return {
    paint,
    mainThread: mainThread(mode, after, before),
    layout: (layout(after) - layout(before)) * 1000,
    inp: await tab.evaluate(() => Math.max(0, ...self.bench.interactions)),
  };
}

async function pressMore(opened, mode, perPress) {
  const first = rows(opened.tab).first();
  const wanted = (await rows(opened.tab).count()) + perPress;
  const expect = (row, wanted) => {
    const list = row.closest('ol');
    self.bench.expect(list, () => list.children.length >= wanted);
  };
  const pressed = await press(opened, mode, showMore(opened.tab), () => first.evaluate(expect, wanted));
  const shown = await rows(opened.tab).count();
  if (shown !== wanted) throw Error(`${shown} rows in place of ${wanted}`);
  return pressed;
}

function pressDescription(opened, mode) {
  const control = disclosure(opened.tab);
  const expect = (control) => {
    const section = control.closest('section');
    const least = section.offsetHeight + 300;
    self.bench.expect(section, (height) => height > least);
  };
  return press(opened, mode, control, () => control.evaluate(expect));
}

/** One visit, measured; nothing if the page has no such visit. */
export async function visit(browser, page, server, { kind, mode }) {
  const { perPress, presses } = kinds[kind];
  if (addressOf(page, kinds[kind]) === undefined) return;
  const opened = await open(browser, page, server, mode, kind);
  try {
    const { tab, devtools, errors } = opened;
    const sample = await loaded(opened, mode, [...server.sent]);
    Object.assign(sample, await memory(tab, devtools, mode));
    await accept(tab).click();
    await accept(tab).waitFor({ state: 'hidden' });
    await sleep(300);
    sample.more = [];
    for (let times = 0; times < presses; times++) sample.more.push(await pressMore(opened, mode, perPress));
    if (kind === 'story') sample.description = await pressDescription(opened, mode);
    sample.used = server.sent.filter(({ path }) => !isContent(path)).reduce((sum, { bytes }) => sum + bytes, 0);
    sample.after = await memory(tab, devtools, mode);
    return { ...sample, errors };
  } finally {
    await opened.context.close();
  }
}
