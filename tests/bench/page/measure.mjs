// Measures all pages in one run, which `../common/run.mjs` describes.
// Usage: node measure.mjs [--rounds N] [--quick]
// Not here: one visit (`visit.mjs`), what is written of it (`report.mjs`).
import { chromium } from 'playwright-core';
import { run } from '../common/run.mjs';
import { modes } from '../common/tab.mjs';
import { check } from './check.mjs';
import { kinds } from './kinds.mjs';
import { pages } from './pages.mjs';
import { visit } from './visit.mjs';

await run({
  folder: import.meta.dirname,
  chromium,
  pages,
  checks: [{}],
  check,
  visits: Object.keys(modes).flatMap((mode) => Object.keys(kinds).map((kind) => ({ kind, mode }))),
  visit,
  say: ({ kind }) => kind,
});
