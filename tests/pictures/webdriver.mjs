// Firefox and WebKitGTK by their drivers: one window each, with what a tab of Chromium has, but no looks.
// Not here: what is done in it (`take.mjs`), or how the tests of the built files start them (`tests/e2e/driver.rs`).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { highest } from './matrix.mjs';

/** Of Firefox what asks its maker's servers, and a press before footage plays; nothing but the loopback address is reached. */
const preferences = {
  'app.update.enabled': false, 'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '', 'browser.safebrowsing.provider.mozilla.updateURL': '',
  'datareporting.policy.dataSubmissionEnabled': false, 'media.autoplay.default': 0, 'media.autoplay.blocking_policy': 0,
  'media.gmp-manager.updateEnabled': false, 'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1', 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  'network.proxy.type': 1, 'network.trr.mode': 5, 'services.settings.server': 'data:,#none/v1', 'toolkit.telemetry.server': '',
  // One kind of colour and of letters, and nothing that moves.
  'gfx.color_management.mode': 0, 'gfx.text.disable-aa': false, 'ui.prefersReducedMotion': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
};

const engines = {
  firefox: {
    driver: [process.env.GECKODRIVER ?? 'geckodriver', '--websocket-port', '0'],
    capabilities: {
      'moz:firefoxOptions': {
        binary: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        args: ['-headless', '-width', '1300', '-height', '1000'],
        prefs: preferences,
      },
    },
  },
  webkit: {
    driver: [process.env.WEBKITWEBDRIVER ?? 'WebKitWebDriver'],
    needsDisplay: true,
    // The processor draws: by the graphics of a machine that has none, a part of what has changed is shown as it was.
    variables: { WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' },
    capabilities: { 'webkitgtk:browserOptions': { args: ['--automation', '--autoplay-policy=allow'] } },
  },
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The display that `Xvfb` draws in its memory, once it says which. */
const display = (children) =>
  new Promise((done, failed) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(xvfb);
    xvfb.on('error', failed).stdout.once('data', (data) => done(`:${String(data).trim()}`));
  });

/** Starts an engine's driver and a window; `open` gives that. */
export const start = async (engine) => {
  const home = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const children = [];
  const end = () => {
    for (const each of children) each.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return begin(engine, home, children, end).catch((error) => {
    end();
    throw error;
  });
};

const begin = async (engine, home, children, end) => {
  const { driver, needsDisplay, variables, capabilities } = engines[engine];
  const env = { ...process.env, ...variables, HOME: home, TMPDIR: home, GSETTINGS_BACKEND: 'memory', GIO_USE_VFS: 'local', NO_AT_BRIDGE: '1' };
  for (const name of ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS']) delete env[name];
  if (needsDisplay) env.DISPLAY = await display(children);
  const [program, ...flags] = driver;
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`, ...flags], { env, stdio: 'ignore' });
  children.unshift(child);
  const missing = new Promise((_, failed) => {
    child.on('error', ({ message }) => failed(new Error(`${program}: ${message}; \`scripts/setup.sh test\` installs it`)));
  });
  missing.catch(() => {});

  const ask = async (method, address, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${address}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${program}: ${value.message}`);
    return value;
  };
  const listening = async () => {
    for (let tries = 0; ; tries++) {
      const isThere = await ask('GET', 'status').then(() => true, () => false);
      if (isThere) return;
      if (tries > 200) throw new Error(`${program} does not answer`);
      await new Promise((again) => setTimeout(again, 100));
    }
  };
  await Promise.race([missing, listening()]);
  const timeouts = { script: 30_000, pageLoad: 30_000 };
  const { sessionId } = await ask('POST', 'session', { capabilities: { alwaysMatch: { timeouts, ...capabilities } } });
  const inWindow = (method, verb, body) => ask(method, `session/${sessionId}/${verb}`, body);

  const run = async (body, ...given) => {
    const script = `const [given, done] = arguments;
      Promise.resolve().then(() => (${body})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await inWindow('POST', 'execute/async', { script, args: [given] });
    if (error) throw new Error(error);
    return value;
  };
  const size = async (width) => {
    // What a window has around its page is known once there is a page.
    for (let tries = 0; tries < 3; tries++) {
      const [inner, rest] = await run(() => [[innerWidth, innerHeight], [outerWidth - innerWidth, outerHeight - innerHeight]]);
      if (inner[0] === width && inner[1] === highest) return;
      await inWindow('POST', 'window/rect', { width: width + rest[0], height: highest + rest[1] });
    }
  };
  const shoot = async (clip) => ({ picture: await inWindow('GET', 'screenshot'), clip });
  const open = () => ({ run, go: (url) => inWindow('POST', 'url', { url }), size, wear: () => {}, shoot, isDressed: false });
  const close = async () => {
    await ask('DELETE', `session/${sessionId}`).catch(() => {});
    end();
  };
  return { open, close };
};
