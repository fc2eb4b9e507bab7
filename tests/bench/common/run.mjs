// One run: every page is checked, then all are visited in turn, the order another in each round; the first is thrown away.
// `--rounds N`: 9 unless told, writes results.json. `--quick`: without throttling, nothing is thrown away, writes quick.json.
// Not here: what a check and a visit are (`check.mjs`, `visit.mjs` of each benchmark), and what is written of it all.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { attended, circumstances, launch, versionOf } from './machine.mjs';
import { serve } from './serve.mjs';

/**
 * `checks` and `visits` say how each page is checked and visited; what a visit is is noted with what it gave. One that gives
 * nothing is none of that page. `say` puts either in words.
 */
export async function run({ folder, chromium, pages, checks, check, visits, visit, say }) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '9' }, quick: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw Error(`--rounds ${values.rounds}: a number from 1 on`);
  const { quick } = values;
  const browser = await launch(chromium);
  const servers = new Map();
  const results = { ...circumstances(browser, rounds), pages: {} };
  try {
    for (const page of pages) {
      const server = await serve(path.join(folder, 'built', page.name));
      servers.set(page, server);
      for (const how of checks) {
        const what = [page.name, say(how)].filter(Boolean).join(', ');
        const seen = await check(browser, page, server, how).catch((error) => {
          throw Error(`${what}: ${error.message}`);
        });
        console.log(`${what}: ${seen}`);
      }
      results.pages[page.name] = { title: page.title, packages: packages(folder, page), samples: [] };
    }
    for (let round = quick ? 0 : -1; round < rounds; round++) {
      for (const how of visits.filter(({ mode }) => !quick || mode === 'full')) {
        for (let turn = 0; turn < pages.length; turn++) {
          const page = pages[(turn + round + 1) % pages.length];
          const what = [page.name, how.mode, say(how)].filter(Boolean).join(', ');
          const sample = await attended(what, () => visit(browser, page, servers.get(page), how));
          if (sample && round >= 0) results.pages[page.name].samples.push({ ...how, ...sample });
        }
      }
      console.log(round < 0 ? 'first round, thrown away' : `round ${round + 1} of ${rounds}`);
    }
  } finally {
    await browser.close();
    for (const server of servers.values()) server.close();
  }
  writeFileSync(path.join(folder, quick ? 'quick.json' : 'results.json'), JSON.stringify(results));
}

/** What a page is made of, each with its version. */
function packages(folder, { name, packages = [] }) {
  const manifest = path.join(folder, 'built', name, 'manifest.json');
  return [
    ...packages.map((of) => [of, versionOf(folder, of)]),
    ...(existsSync(manifest) ? [['story-widget', JSON.parse(readFileSync(manifest, 'utf8')).version]] : []),
  ];
}
