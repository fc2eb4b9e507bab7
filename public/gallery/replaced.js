// What a frame of the gallery has in the place of the browser's own: clock, network, storage and clipboard.
// Not here: what is shown in the frame (`frame.js`). All of it is there before the loader runs, and none reaches into a widget.
import { world } from './world.js';

const real = { fetch: self.fetch.bind(self), setTimeout: self.setTimeout.bind(self), Date: self.Date };

/** Timers that are longer wait for ever where a state is held, so that it can be looked at. */
const held = 2_000;
/** How much later answers come on the slow network. */
const slow = 3_000;

// ---- The clock: it goes on from a moment, or stands still at it.
let ahead = 0;
let stands;
const now = () => stands ?? real.Date.now() + ahead;

world.setClock = (moment, isStill = false) => {
  ahead = real.Date.parse(moment) - real.Date.now();
  stands = isStill ? real.Date.parse(moment) : undefined;
  // As after a sleep the page is looked at again.
  document.dispatchEvent(new Event('visibilitychange'));
};

self.Date = class Date extends real.Date {
  static now() {
    return now();
  }
  constructor(...given) {
    if (given.length) super(...given);
    else super(now());
  }
};

world.after = real.setTimeout;
self.setTimeout = (run, wait, ...rest) => (world.isHeld && wait >= held ? 0 : real.setTimeout(run, wait, ...rest));

// ---- The network.
const isFeed = (path) => path.startsWith(new URL('../feeds/', location.href).pathname);
const isOfWidget = (path) => /\/(?:story-widget|words)[^/]*$/.test(path);
const never = () => new Promise(() => {});

/** A document as the server sends it, with what is otherwise in this state. */
const changed = async (answer) => {
  const text = await answer.text();
  const made = (body) => {
    const { status, headers } = answer;
    // Links of a feed count from its address, which an answer that is made here has to be told.
    return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: answer.url });
  };
  let feed;
  try {
    feed = JSON.parse(text);
  } catch {
    return made(text);
  }
  world.change?.(feed);
  const footage = feed.story?.video;
  if (world.network === 'footage-fails' && footage?.sources) {
    for (const source of footage.sources) source.src = source.src.replace(/[^/]+$/, 'not-there.mp4');
  }
  return made(JSON.stringify(feed));
};

self.fetch = async (resource, options) => {
  const { pathname } = new URL(resource.url ?? resource, location.href);
  // The widget itself is there already, as with a reader who comes back: what is tried here is what it then asks for.
  if (isOfWidget(pathname)) return real.fetch(resource, options);
  if (world.network === 'offline') throw new TypeError('Failed to fetch');
  if (world.network === 'slow') await new Promise((arrived) => real.setTimeout(arrived, slow));
  if (!isFeed(pathname)) return real.fetch(resource, options);
  if (world.network === 'feed-held') return never();
  const failing = { 'feed-gone': 404, 'feed-fails': 503 }[world.network];
  if (failing) return new Response('', { status: failing });
  const answer = await real.fetch(resource, options);
  return (world.change || world.network === 'footage-fails') && answer.ok ? changed(answer) : answer;
};

Object.defineProperty(Navigator.prototype, 'onLine', { get: () => world.network !== 'offline' });

// Footage that begins and then does not go on: the first seconds of the stream, and no more of it.
const first = async (source) => {
  const buffer = source.addSourceBuffer('video/mp4; codecs="avc1.4d401e,mp4a.40.2"');
  source.duration = 60;
  for (const part of ['init_1.mp4', '180p-00.m4s']) {
    const bytes = await (await real.fetch(new URL(`../media/hls/${part}`, location.href))).arrayBuffer();
    buffer.appendBuffer(bytes);
    await new Promise((done) => buffer.addEventListener('updateend', done, { once: true }));
  }
};
const { get, set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
Object.defineProperty(HTMLMediaElement.prototype, 'src', {
  get,
  set(address) {
    if (world.network !== 'footage-stalls' || !address) return set.call(this, address);
    const source = new MediaSource();
    source.addEventListener('sourceopen', () => first(source), { once: true });
    set.call(this, URL.createObjectURL(source));
  },
});

// ---- What is kept: for this frame alone, and gone with it.
class Kept {
  #entries = new Map();
  get length() {
    return this.#entries.size;
  }
  key(index) {
    return [...this.#entries.keys()][index] ?? null;
  }
  getItem(name) {
    return this.#entries.get(`${name}`) ?? null;
  }
  setItem(name, value) {
    this.#entries.set(`${name}`, `${value}`);
  }
  removeItem(name) {
    this.#entries.delete(`${name}`);
  }
  clear() {
    this.#entries.clear();
  }
}
for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(self, name, { value: new Kept() });
const cookies = new Map();
Object.defineProperty(document, 'cookie', {
  get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  set: (line) => {
    const [, name, value, attributes] = /^([^=;]*)=([^;]*)(.*)$/.exec(line) ?? [];
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(attributes)) cookies.delete(name);
    else if (name) cookies.set(name, value);
  },
});
// A frame that nobody has pressed may not write to the reader's clipboard; nothing is put there.
Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });

/** What the browser says of its reader's wishes. */
export const signal = (isOn) =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: isOn, configurable: true });

/** Takes WebAssembly away, as a browser that has been locked down does. */
export const withoutWebAssembly = () => delete self.WebAssembly;
