// The browser that is measured in, the machine it runs on, and how many cores others used meanwhile.
// Not here: what is visited (`run.mjs`), Playwright itself, which is a package of theirs.
import { readFileSync, readdirSync } from 'node:fs';
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

const ticksPerSecond = 100;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Ticks that this process and all below it have used, those that have ended among them: a visit ends its renderer. */
function ownTicks() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // The name in brackets may have blanks and brackets in it.
        const [, stat] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/^.*\) /s);
        const fields = stat.split(' ').map(Number);
        return [{ pid: Number(pid), parent: fields[1], ticks: sum(fields.slice(11, 15)) }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
  const children = (pid) => processes.filter(({ parent }) => parent === pid);
  const below = (pid) => children(pid).flatMap((child) => [child, ...below(child.pid)]);
  const own = processes.filter(({ pid }) => pid === process.pid);
  return sum([...own, ...below(process.pid)].map(({ ticks }) => ticks));
}

/** Seconds of processor that were used: by the whole machine, and by this run. */
function used() {
  const [user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return {
    machine: sum([user, nice, system, irq, soft]) / ticksPerSecond,
    own: ownTicks() / ticksPerSecond,
    at: performance.now() / 1000,
  };
}

/** Makes a visit, and adds to what it gives how many cores other processes used meanwhile; once more if it fails. */
export async function attended(what, visit) {
  for (let tries = 1; ; tries++) {
    try {
      const before = used();
      const sample = await visit();
      const after = used();
      if (!sample) return;
      const others = after.machine - before.machine - (after.own - before.own);
      return { ...sample, others: Math.max(0, others) / (after.at - before.at) };
    } catch (error) {
      console.error(`${what}: ${error.message}`);
      if (tries === 2) throw error;
    }
  }
}
