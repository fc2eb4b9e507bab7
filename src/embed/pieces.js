// Pieces of the module: each fetched once a page when it is needed, and joined to the instance that asks.
// Not here: what is in them, and when they are needed.
//
// PIECES is put in by the build step: for each piece the name and hash of its file, and the names of the
// sections in it that hold what other pieces use too.
import { initSync } from 'module';

// With integrity, and once more if that failed.
const get = async (file, integrity) => {
  const response = await fetch(new URL(file, import.meta.url), { integrity });
  if (!response.ok) throw Error(`${file}: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
};

const once = (promises, key, ask) => {
  promises[key] ??= ask();
  promises[key].catch(() => delete promises[key]);
  return promises[key];
};

const compiled = {};
// By instance: a fresh one after a panic has none.
const joined = new WeakMap();

const join = async ([file, integrity, ...shared], instance, here) => {
  const imports = { __wasm_split: instance };
  const ask = () => get(file, integrity);
  const code = await once(compiled, file, () => ask().catch(ask));
  // What several pieces use is in each of them, and joined with the first.
  for (const name of shared) {
    const [bytes] = WebAssembly.Module.customSections(code, name);
    await once(here, name, () => WebAssembly.instantiate(bytes, imports));
  }
  await WebAssembly.instantiate(code, imports);
};

/** Settles when the functions of the piece can be called. */
export const piece = async (name) => {
  const instance = initSync();
  if (!joined.has(instance)) joined.set(instance, {});
  const here = joined.get(instance);
  // A build in one piece has no others.
  if (PIECES[name]) await once(here, name, () => join(PIECES[name], instance, here));
};
