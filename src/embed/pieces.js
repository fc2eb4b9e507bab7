// What is fetched when it is needed, once a page: pieces of the module, joined to the instance that asks, the script
// that plays HLS, and the words of languages.
// Not here: what is in them, and when they are needed.
//
// PIECES and STYLES are put in by the build step: for each piece the name and hash of its file, and the names of the
// sections in it that hold what other pieces use too; for those that have styles of their own, name and hash of these.
// So is HLS: the script's name, its hash, and both in one; and WORDS, name and hash of the list of languages.
import { initSync } from 'module';

// With integrity, and once more if that failed.
const get = async ([file, integrity]) => {
  const ask = async () => {
    const response = await fetch(new URL(file, import.meta.url), { integrity });
    if (!response.ok) throw Error(`${file}: ${response.status}`);
    return response.arrayBuffer();
  };
  return ask().catch(ask);
};

const once = (promises, key, ask) => {
  promises[key] ??= ask();
  promises[key].catch(() => delete promises[key]);
  return promises[key];
};

const texts = {};
const text = (file) => once(texts, file[0], async () => new TextDecoder().decode(await get(file)));
const json = async (file) => JSON.parse(await text(file));
/**
 * The words of the first of these languages that is one of ours, in the order of the message table; rejects where there is none, or
 * that is English, whose words are no file.
 */
export const words = async (...tags) => {
  const files = await json(WORDS);
  return json(files[tags.find((tag) => tag === 'en' || files[tag])]);
};

const compiled = {};
const styled = {};
// By instance: a fresh one after a panic has none.
const joined = new WeakMap();

const join = async ([file, integrity, ...shared], instance, here) => {
  const imports = { __wasm_split: instance };
  const code = await once(compiled, file, async () => WebAssembly.compile(await get([file, integrity])));
  // What several pieces use is in each of them, and joined with the first; but not in one that always comes later.
  for (const name of shared) {
    const [bytes] = WebAssembly.Module.customSections(code, name);
    await once(here, name, () => WebAssembly.instantiate(bytes, imports));
  }
  await WebAssembly.instantiate(code, imports);
};

// A constructed sheet, since policies refuse all others; one for all widgets.
const style = async (name, root) => {
  const read = async () => new CSSStyleSheet().replace(await text(STYLES[name]));
  const sheet = await once(styled, name, read);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};

/** Settles when the functions of the piece can be called, and what they draw in `root` has its styles. */
export const piece = async (name, root) => {
  const instance = initSync();
  if (!joined.has(instance)) joined.set(instance, {});
  const here = joined.get(instance);
  await Promise.all([
    STYLES[name] && style(name, root),
    // A build in one piece has no others.
    PIECES[name] && once(here, name, () => join(PIECES[name], instance, here)),
  ]);
};

let scripts = 0;
/**
 * The script that plays HLS (`hls.js`), run when `preload` has checked it.
 *
 * A browser keeps it that a script did not come, by its whole address: each try has a fragment of its own.
 */
export const hls = (preload) =>
  once(compiled, 'hls', () => {
    const [name, integrity, file] = HLS;
    const ask = async () => {
      const fragment = `#${scripts++}`;
      await preload([name + fragment, integrity]);
      return import(new URL(file + fragment, import.meta.url));
    };
    return ask().catch(ask);
  });
