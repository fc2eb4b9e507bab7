// The approved pictures: of each engine a folder, and in it of each state one, with its digests in one picture, their sizes, and the pictures kept whole.
// Not here: how they are compared (`judge.mjs`).
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'approved');
const of = (engine, id, file = '') => path.join(folder, engine, id, file);

/** What is approved of a state, or nothing; pictures are in base64. */
export const approved = (engine, id) => {
  if (!existsSync(of(engine, id, 'sizes.json'))) return null;
  const read = (file) => readFileSync(of(engine, id, file)).toString('base64');
  const sizes = JSON.parse(readFileSync(of(engine, id, 'sizes.json'), 'utf8'));
  const whole = (name) => (existsSync(of(engine, id, `${name}.png`)) ? read(`${name}.png`) : null);
  return { sizes, digest: read('digest.png'), whole };
};

/** Takes the pictures of a state over, which are bytes. */
export const approve = (engine, id, sizes, digest, whole) => {
  rmSync(of(engine, id), { recursive: true, force: true });
  mkdirSync(of(engine, id), { recursive: true });
  const rows = Object.entries(sizes).map(([name, size]) => `  ${JSON.stringify(name)}: ${JSON.stringify(size)}`);
  writeFileSync(of(engine, id, 'sizes.json'), `{\n${rows.join(',\n')}\n}\n`);
  writeFileSync(of(engine, id, 'digest.png'), digest);
  for (const [name, picture] of Object.entries(whole)) writeFileSync(of(engine, id, `${name}.png`), picture);
};

/** States of an engine that have pictures and are not among these. */
export const left = (engine, ids) => {
  const all = path.join(folder, engine);
  return existsSync(all) ? readdirSync(all).filter((id) => !ids.includes(id)) : [];
};

/** Takes the pictures of such a state away. */
export const discard = (engine, id) => rmSync(of(engine, id), { recursive: true });
