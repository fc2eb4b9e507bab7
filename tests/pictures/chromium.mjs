// Headless Chromium by its own protocol, over two pipes: tabs, commands, and functions that run in a page.
// Not here: what is done in a tab (`take.mjs`, `judge.mjs`).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { highest } from './matrix.mjs';

/** One kind of colour, type without colours of its own at the edges, and no hints: pictures of two machines are alike. */
const likeEverywhere = [
  '--force-color-profile=srgb', '--disable-lcd-text', '--font-render-hinting=none', '--hide-scrollbars', '--force-device-scale-factor=1',
  '--disable-partial-raster', '--disable-skia-runtime-opts',
];
const quiet = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--mute-audio', '--autoplay-policy=no-user-gesture-required',
  // The address bar keeps two pages ready for what it lets fall under itself, and they take a third of all work.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  // Tabs behind the first one are to work as it does.
  '--disable-renderer-backgrounding', '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows',
];

const features = {
  light: [['prefers-color-scheme', 'light'], ['forced-colors', 'none']],
  dark: [['prefers-color-scheme', 'dark'], ['forced-colors', 'none']],
  forced: [['prefers-color-scheme', 'light'], ['forced-colors', 'active']],
};
/** How long a page may take to come, in milliseconds. */
const patience = 60_000;
const still = ['prefers-reduced-motion', 'reduce'];

/** Starts a browser; `open` gives a tab of it. */
export const start = () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const flags = [...quiet, ...likeEverywhere, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'];
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , output, input] = child.stdio;
  const waiting = new Map();
  let count = 0;
  let rest = '';
  let over;
  const failed = (reason) => {
    over = reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  child.on('error', (error) => failed(new Error(`${program}: ${error.message}; \`scripts/setup.sh test\` installs it`)));
  child.on('exit', (code) => failed(new Error(`${program} has ended (${code})`)));
  // What is written to one that has ended is answered by its end.
  output.on('error', () => {});
  input.setEncoding('utf8').on('data', (data) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      const id = ++count;
      waiting.set(id, { resolve, reject, method });
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  const open = async () => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const command = (method, params) => send(method, params, sessionId);
    /** Runs a function in the page with values that JSON has, and gives what it gives. */
    const run = async (body, ...given) => {
      const expression = `(${body})(...${JSON.stringify(given)})`;
      const { result, exceptionDetails } = await command('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const go = async (url) => {
      await command('Page.navigate', { url });
      // Until then functions would run in the page before.
      const end = performance.now() + patience;
      while (performance.now() < end) {
        const isThere = await run((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
        if (isThere) return;
        await new Promise((again) => setTimeout(again, 20));
      }
      throw new Error(`${url} does not come within ${patience / 1000} s`);
    };
    const size = (width) =>
      command('Emulation.setDeviceMetricsOverride', { width, height: highest, deviceScaleFactor: 1, mobile: false });
    const wear = (look) => {
      const said = [...features[look], still].map(([name, value]) => ({ name, value }));
      return command('Emulation.setEmulatedMedia', { features: said });
    };
    const shoot = async ({ x, y, width, height, scrollX, scrollY }) => {
      const clip = { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };
      const { data } = await command('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true });
      return { picture: data };
    };
    return { run, go, size, wear, shoot, isDressed: true };
  };

  const close = async () => {
    if (!over) {
      const ended = new Promise((end) => child.once('exit', end));
      send('Browser.close').catch(() => {});
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { open, close };
};
