// The browser that is measured in, the machine it runs on, and how many cores others used meanwhile.
// Not here: what is visited (`run.mjs`), Playwright itself, which is a package of theirs.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const launch = (chromium) =>
  chromium.launch({
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

/** What a run is said to be of. */
export const circumstances = (browser, rounds) => ({
  when: new Date().toISOString(),
  chromium: browser.version(),
  machine: `${os.cpus().length} × ${os.cpus()[0].model}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release().split('.').slice(0, 2).join('.')}`,
  rounds,
});

/** The version of a package that is installed in a folder. */
export const versionOf = (folder, name) =>
  JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** Seconds of processor that were used: by the whole machine, and by this run. */
async function used(root) {
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
}

/** Gives a function that makes a visit and adds to it how many cores other processes used meanwhile; once more if it fails. */
export async function attendant(browser) {
  const root = await browser.newBrowserCDPSession();
  return async (what, visit) => {
    for (let tries = 1; ; tries++) {
      try {
        const before = await used(root);
        const sample = await visit();
        if (!sample) return;
        const after = await used(root);
        const others = after.machine - before.machine - (after.own - before.own);
        return { ...sample, others: Math.max(0, others) / (after.at - before.at) };
      } catch (error) {
        console.error(`${what}: ${error.message}`);
        if (tries === 2) throw error;
      }
    }
  };
}
