// One visit to a page: load, rest, press, first frame, a second of playing; and what that has cost.
// Not here: what the page notes itself (`probe.js`), which pages and how often (`measure.mjs`).
import { setTimeout as sleep } from 'node:timers/promises';
import { probe } from './probe.js';

/** The two lines and machines: as they are, and DevTools' slow 4G with a processor four times slower. */
export const modes = {
  full: { cpu: 1 },
  slow: { cpu: 4, network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 } },
};

const viewport = { width: 1280, height: 800 };
/** Not code: the feed, and pictures, captions and the video. */
const isContent = (path) => path === '/feed.json' || path.startsWith('/media/');
const isMedia = (path) => path.endsWith('.mp4');
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Opens a page, rested; gives what is needed to go on. */
export async function open(browser, page, server, mode, touch) {
  const context = await browser.newContext({ viewport, hasTouch: touch, locale: 'en-GB' });
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const devtools = await context.newCDPSession(tab);
  const firstFrame = new Promise((tell) => devtools.on('Runtime.bindingCalled', tell));
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'firstFrame' });
  await devtools.send('Performance.enable');
  const { cpu, network } = modes[mode];
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await tab.addInitScript(probe);
  server.sent.length = 0;
  await tab.goto(`${server.origin}/`, { waitUntil: 'networkidle', timeout: 60_000 });
  const play = await centre(tab, devtools, page.play);
  await sleep(1000);
  return { context, tab, devtools, errors, firstFrame, play };
}

/** The middle of the first of some controls that is on the screen. */
async function centre(tab, devtools, selectors) {
  for (let tries = 0; tries < 100; tries++) {
    for (const selector of selectors) {
      const box = selector.startsWith('native:')
        ? await nativeBox(devtools, selector.slice(7))
        : await tab
            .locator(selector)
            .first()
            .boundingBox({ timeout: 1000 })
            .catch(() => null);
      if (box?.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    await sleep(100);
  }
  throw Error(`none of ${selectors} is on the screen`);
}

/** Where a control of the browser's own is, in the shadow tree that pages cannot see. */
async function nativeBox(devtools, pseudo) {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = (node) => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  const found = all(root).find(({ attributes = [] }) => attributes.includes(pseudo));
  if (!found) return null;
  try {
    const { model } = await devtools.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [x, y] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null; // It has no box.
  }
}

/**
 * Presses play and waits for the first frame; with a mouse after 300 ms on the player, or with a finger at once.
 * Gives the moment of the press on the system's clock, in milliseconds. Down and up follow each other at once, so
 * that nobody gains by what is done between them.
 */
export async function press({ tab, devtools, play, firstFrame }, touch) {
  const { x, y } = play;
  await tab.evaluate(() => self.bench.arm());
  if (!touch) {
    await tab.mouse.move(x, y, { steps: 3 });
    await sleep(300);
  }
  const moment = performance.timeOrigin + performance.now();
  const mouse = (type) => devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const finger = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  const sent = touch
    ? [finger('touchStart', [{ x, y }]), finger('touchEnd', [])]
    : [mouse('mousePressed'), mouse('mouseReleased')];
  const stop = new AbortController();
  const late = sleep(30_000, 'late', { signal: stop.signal }).catch(() => {});
  if ((await Promise.race([firstFrame, late])) === 'late') throw Error('no frame within 30 s of the press');
  stop.abort();
  await Promise.all(sent);
  return moment;
}

/** One visit, measured. */
export async function visit(browser, page, server, mode, touch) {
  const opened = await open(browser, page, server, mode, touch);
  try {
    const { tab, devtools, errors } = opened;
    const before = [...server.sent];
    const moment = await press(opened, touch);
    await sleep(1000);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const noted = await tab.evaluate(() => {
      const { frame, log, longTasks, memories } = self.bench;
      const resources = performance
        .getEntriesByType('resource')
        .map(({ name, startTime, responseEnd }) => [name, startTime, responseEnd]);
      return {
        frame,
        log,
        longTasks,
        memory: memories.map(({ buffer }) => buffer.byteLength),
        resources,
        origin: performance.timeOrigin,
      };
    });
    const pressed = moment - noted.origin;
    const sent = [...server.sent];
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const code = (answers) => answers.filter(({ path }) => !isContent(path));
    const bytes = (answers) => sum(answers.map((answer) => answer.bytes));
    const wasm = sum(noted.memory);
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
      longTasks: sum(noted.longTasks.map(([, duration]) => duration)),
      blocking: sum(noted.longTasks.map(([, duration]) => Math.max(0, duration - 50))),
      // Under throttling the thread spins, so that its time says nothing; the time in tasks does.
      mainThread: (mode === 'slow' ? metric.TaskDuration : metric.ThreadTime) * 1000,
      renderer: metric.ProcessTime * 1000,
      heap: usedSize,
      wasm,
      memory: usedSize + wasm,
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
