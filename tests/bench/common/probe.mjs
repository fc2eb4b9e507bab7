// What watches inside every page, put in before its own code: long tasks, memories of WebAssembly, where videos are.
// Not here: what each benchmark watches besides (its `probe.js`).

export function watch() {
  const bench = { longTasks: [], memories: [] };
  self.bench = bench;

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    const { exports } = made.instance ?? made;
    bench.memories.push(...Object.values(exports).filter((value) => value instanceof WebAssembly.Memory));
    return made;
  };

  bench.videos = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLVideoElement ? [element] : []),
      ...(element.shadowRoot ? bench.videos(element.shadowRoot) : []),
    ]);
}
