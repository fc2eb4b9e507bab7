// Where what a run has found is told: on the screen, in a page of the documentation, in a part of the README.
// Not here: what is told (`report.mjs` of each benchmark).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './widget.mjs';

/** Prints a page, and writes it; of a quick run it is printed alone. */
export function publish(name, page, isQuick) {
  console.log(page);
  if (isQuick) return;
  const folder = path.join(project, 'docs/benchmarks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), page);
}

/** Puts a text between the marks of that name in the README, if they are there. */
export function intoReadme(mark, text) {
  const file = path.join(project, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) return;
  writeFileSync(file, `${readme.slice(0, from + start.length)}\n${text}\n${readme.slice(to)}`);
}
