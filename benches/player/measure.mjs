// Measures all pages in one run, one after the other, the order another in each round; the first round is thrown away.
// Usage: node measure.mjs [--rounds N] [--quick]     writes results.json
// `--quick`: without throttling, no round is thrown away, writes quick.json.
// Not here: one visit (`visit.mjs`), what is written of it (`report.mjs`).
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { check } from './check.mjs';
import { pages } from './pages.mjs';
import { serve } from './serve.mjs';
import { modes, visit } from './visit.mjs';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, quick: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw Error(`--rounds ${values.rounds}: a number from 1 on`);
const { quick } = values;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const root = await browser.newBrowserCDPSession();

/** Seconds of processor that were used: by the whole machine, and by this run. */
const used = async () => {
  const [user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const own = process.cpuUsage();
  return {
    machine: (user + nice + system + irq + soft) / 100,
    own: (own.user + own.system) / 1e6 + processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0),
    at: performance.now() / 1000,
  };
};

/** A visit, and how many cores other processes used meanwhile; once more if it fails. */
async function measured(page, server, mode, touch) {
  for (let tries = 1; ; tries++) {
    try {
      const before = await used();
      const sample = await visit(browser, page, server, mode, touch);
      const after = await used();
      const others = after.machine - before.machine - (after.own - before.own);
      return { ...sample, others: Math.max(0, others) / (after.at - before.at) };
    } catch (error) {
      console.error(`${page.name}, ${mode}, ${touch ? 'touch' : 'hover'}: ${error.message}`);
      if (tries === 2) throw error;
    }
  }
}

const version = (name) =>
  JSON.parse(readFileSync(path.join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
const servers = new Map();
const results = {
  when: new Date().toISOString(),
  chromium: browser.version(),
  machine: `${os.cpus().length} × ${os.cpus()[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release().split('.').slice(0, 2).join('.')}`,
  rounds,
  pages: {},
};
try {
  for (const page of pages) {
    const server = await serve(path.join(here, 'built', page.name));
    servers.set(page, server);
    for (const touch of [false, true]) {
      const which = `${page.name}, ${touch ? 'touch' : 'hover'}`;
      const seen = await check(browser, page, server, touch).catch((error) => {
        throw Error(`${which}: ${error.message}`);
      });
      console.log(`${which}: ${seen}`);
    }
    const what = page.package
      ? version(page.package)
      : page.name === 'widget'
        ? JSON.parse(readFileSync(path.join(here, 'built/widget/manifest.json'), 'utf8')).version
        : '';
    results.pages[page.name] = { title: page.title, version: what, samples: [] };
  }
  for (let round = quick ? 0 : -1; round < rounds; round++) {
    for (const mode of quick ? ['full'] : Object.keys(modes)) {
      for (const touch of [false, true]) {
        for (let turn = 0; turn < pages.length; turn++) {
          const page = pages[(turn + round + 1) % pages.length];
          const sample = await measured(page, servers.get(page), mode, touch);
          if (round >= 0) results.pages[page.name].samples.push({ mode, touch, ...sample });
        }
      }
    }
    console.log(round < 0 ? 'first round, thrown away' : `round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  for (const server of servers.values()) server.close();
}
writeFileSync(path.join(here, quick ? 'quick.json' : 'results.json'), JSON.stringify(results));
