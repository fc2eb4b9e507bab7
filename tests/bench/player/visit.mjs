// One visit to a page: load, rest, press, first frame, a second of playing; and what that has cost.
// Not here: what the page notes itself (`probe.js`), which pages and how often (`measure.mjs`).
import { setTimeout as sleep } from 'node:timers/promises';
import { centre, send } from '../common/controls.mjs';
import { watch } from '../common/probe.mjs';
import { costs, longTasks, mainThread, memory, openTab } from '../common/tab.mjs';
import { probe } from './probe.js';

/** Not code: the feed, and pictures, captions and the video. */
const isContent = (path) => path === '/feed.json' || path.startsWith('/media/');
const isMedia = (path) => path.endsWith('.mp4');
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Opens a page, rested; gives what is needed to go on. */
export async function open(browser, page, server, mode, touch) {
  const opened = await openTab(browser, mode, [watch, probe], { hasTouch: touch });
  const { tab, devtools } = opened;
  const firstFrame = new Promise((tell) => devtools.on('Runtime.bindingCalled', tell));
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'firstFrame' });
  server.sent.length = 0;
  await tab.goto(`${server.origin}/`, { waitUntil: 'networkidle', timeout: 60_000 });
  const play = await centre(tab, devtools, page.play);
  await sleep(1000);
  return { ...opened, firstFrame, play };
}

/**
 * Presses play and waits for the first frame; with a mouse after 300 ms on the player, or with a finger at once.
 * Gives the moment of the press on the system's clock, in milliseconds.
 */
export async function press({ tab, devtools, play, firstFrame }, touch) {
  const { x, y } = play;
  await tab.evaluate(() => self.bench.arm());
  if (!touch) {
    await tab.mouse.move(x, y, { steps: 3 });
    await sleep(300);
  }
  const moment = performance.timeOrigin + performance.now();
  const sent = send(devtools, play, touch);
  const stop = new AbortController();
  const late = sleep(30_000, 'late', { signal: stop.signal }).catch(() => {});
  if ((await Promise.race([firstFrame, late])) === 'late') throw Error('no frame within 30 s of the press');
  stop.abort();
  await sent;
  return moment;
}

/** One visit, measured. */
export async function visit(browser, page, server, { mode, touch }) {
  const opened = await open(browser, page, server, mode, touch);
  try {
    const { tab, devtools, errors } = opened;
    const before = [...server.sent];
    const moment = await press(opened, touch);
    await sleep(1000);
    const used = await costs(devtools);
    const noted = await tab.evaluate(() => {
      const { frame, log, longTasks } = self.bench;
      const resources = performance
        .getEntriesByType('resource')
        .map(({ name, startTime, responseEnd }) => [name, startTime, responseEnd]);
      return { frame, log, longTasks, resources, origin: performance.timeOrigin };
    });
    const pressed = moment - noted.origin;
    const sent = [...server.sent];
    const inUse = await memory(tab, devtools, mode);
    const code = (answers) => answers.filter(({ path }) => !isContent(path));
    const bytes = (answers) => sum(answers.map((answer) => answer.bytes));
    return {
      eager: bytes(code(before)),
      eagerRequests: code(before).length,
      toPlay: bytes(code(sent)),
      toPlayRequests: code(sent).length,
      allRequests: sent.length,
      // Without the hashes in their names.
      files: code(sent).map(({ path, bytes }) => [path.slice(1).replace(/-[^.]{12}(?=\.)/, '') || 'the page', bytes]),
      mediaBeforePress: bytes(before.filter(({ path }) => isMedia(path))),
      firstFrame: noted.frame - pressed,
      ...longTasks(noted.longTasks),
      mainThread: mainThread(mode, used),
      renderer: used.ProcessTime * 1000,
      ...inUse,
      steps: steps(noted, pressed, sent),
      errors,
    };
  } finally {
    await opened.context.close();
  }
}

/** When the steps from press to frame were done, in milliseconds from the press; before it where negative. */
function steps({ frame, log, resources, origin }, press, sent) {
  const after = (name) => log.find(([what, at]) => what === name && at >= press)?.[1];
  const last = (name) => log.findLast(([what]) => what === name)?.[1];
  const [, pieceAsked, pieceCame] = resources.find(([name]) => name.includes('story-widget-player')) ?? [];
  const media = sent.find(({ path }) => isMedia(path));
  const times = {
    'piece asked for': pieceAsked,
    'piece there': pieceCame,
    'piece compiled': pieceAsked && last('compiled'),
    'piece joined': pieceAsked && last('joined'),
    '`src` set': after('src'),
    '`play()`': after('play'),
    loadstart: after('loadstart'),
    'file asked for': media && media.at - origin,
    loadedmetadata: after('loadedmetadata'),
    canplay: after('canplay'),
    'first frame': frame,
  };
  return Object.fromEntries(
    Object.entries(times).flatMap(([name, at]) => (at === undefined ? [] : [[name, at - press]])),
  );
}
