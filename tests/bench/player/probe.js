// What watches inside a page besides what every benchmark watches (`../common/probe.mjs`): the way to the first frame.
// Not here: what is made of it (`visit.mjs`).

export function probe() {
  const bench = Object.assign(self.bench, { frame: null, log: [] });
  const note = (name) => bench.log.push([name, performance.now()]);

  // Each media element that is there before the press, or is played by script.
  const watched = new WeakSet();
  const watch = (video) => {
    if (watched.has(video)) return;
    watched.add(video);
    for (const name of ['loadstart', 'loadedmetadata', 'canplay', 'playing']) {
      video.addEventListener(name, () => note(name));
    }
    video.requestVideoFrameCallback((_, { presentationTime }) => {
      if (bench.frame !== null) return;
      bench.frame = presentationTime;
      self.firstFrame('');
    });
  };

  /** Called before the press. (The browser's own controls let no event of it through to the page.) */
  bench.arm = () => bench.videos().forEach(watch);

  const media = HTMLMediaElement.prototype;
  const { play } = media;
  media.play = function () {
    note('play');
    if (this instanceof HTMLVideoElement) watch(this);
    return play.call(this);
  };
  const src = Object.getOwnPropertyDescriptor(media, 'src');
  Object.defineProperty(media, 'src', {
    ...src,
    set(value) {
      note('src');
      src.set.call(this, value);
    },
  });

  const { compile, instantiate } = WebAssembly;
  WebAssembly.compile = async (...args) => {
    const made = await compile(...args);
    note('compiled');
    return made;
  };
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    note('joined');
    return made;
  };
}
