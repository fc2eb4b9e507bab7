// The network of a frame of the gallery: feeds that are late, changed or not there.
// Not here: footage that stops on the way (`footage.js`).
import './clock.js';
import { world } from './world.js';

/** Asks the real network. */
export const ask = self.fetch.bind(self);

/** How much later answers come on the slow network. */
const slow = 3_000;

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
  if (isOfWidget(pathname)) return ask(resource, options);
  if (world.network === 'offline') throw new TypeError('Failed to fetch');
  if (world.network === 'slow') await new Promise((arrived) => world.after(arrived, slow));
  if (!isFeed(pathname)) return ask(resource, options);
  if (world.network === 'feed-held') return never();
  const failing = { 'feed-gone': 404, 'feed-fails': 503 }[world.network];
  if (failing) return new Response('', { status: failing });
  const answer = await ask(resource, options);
  return (world.change || world.network === 'footage-fails') && answer.ok ? changed(answer) : answer;
};

Object.defineProperty(Navigator.prototype, 'onLine', { get: () => world.network !== 'offline' });
