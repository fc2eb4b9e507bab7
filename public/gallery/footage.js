// Footage that begins in a frame of the gallery and then does not go on.
// Not here: footage that is not there (`network.js`).
import { ask } from './network.js';
import { world } from './world.js';

/** The first seconds of the stream, and no more of it. */
const first = async (source) => {
  const buffer = source.addSourceBuffer('video/mp4; codecs="avc1.4d401e,mp4a.40.2"');
  source.duration = 60;
  for (const part of ['init_1.mp4', '180p-00.m4s']) {
    const bytes = await (await ask(new URL(`../media/hls/${part}`, location.href))).arrayBuffer();
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
