// Measures all pages in one run, which `../common/run.mjs` describes.
// Usage: node measure.mjs [--rounds N] [--quick]
// Not here: one visit (`visit.mjs`), what is written of it (`report.mjs`).
import { chromium } from 'playwright-core';
import { run } from '../common/run.mjs';
import { modes } from '../common/tab.mjs';
import { check } from './check.mjs';
import { pages } from './pages.mjs';
import { visit } from './visit.mjs';

const ways = [{ touch: false }, { touch: true }];

await run({
  folder: import.meta.dirname,
  chromium,
  pages,
  checks: ways,
  check,
  visits: Object.keys(modes).flatMap((mode) => ways.map((way) => ({ mode, ...way }))),
  visit,
  say: ({ touch }) => (touch ? 'touch' : 'hover'),
});
