// What watches inside a page besides what every benchmark watches (`../common/probe.mjs`): paints, shifts, when the story is
// there, and what a press does.
// Not here: what is made of it (`visit.mjs`).

export function probe({ headline, tenth }) {
  const bench = Object.assign(self.bench, {
    rendered: null,
    painted: null,
    largest: null,
    shifts: [],
    interactions: [],
  });
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe('largest-contentful-paint', ({ startTime }) => (bench.largest = startTime));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts.push([startTime, value]);
  });
  observe('event', ({ interactionId, duration }) => interactionId && bench.interactions.push(duration), {
    durationThreshold: 16,
  });

  /** Calls back when the frame that is being made has ended. */
  const endOfFrame = (tell) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage('');
  };

  // The story is there when its headline and the tenth row are, in the document or an open shadow root.
  const roots = new Set();
  const says = (selector, text) =>
    [...roots].some((root) => [...root.querySelectorAll(selector)].some((found) => found.textContent.includes(text)));
  const look = new MutationObserver((records) => {
    // A shadow root may come with the markup.
    for (const { addedNodes } of records) {
      for (const { shadowRoot } of addedNodes) if (shadowRoot) enter(shadowRoot);
    }
    if (!says('ol > :nth-child(10)', tenth) || !says('h1', headline)) return;
    bench.rendered = performance.now();
    look.disconnect();
    requestAnimationFrame(() => endOfFrame((now) => (bench.painted = now)));
  });
  const enter = (root) => {
    if (bench.rendered !== null || roots.has(root)) return;
    roots.add(root);
    look.observe(root, { childList: true, subtree: true, characterData: true });
  };
  enter(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (root.mode === 'open') enter(root);
    return root;
  };

  // What a press does makes a part of the page higher: that is seen in the frame that shows it, with its layout made.
  let pressed;
  addEventListener('click', ({ timeStamp }) => (pressed = timeStamp), true);

  /** Waits until a part has a height at which `isDone`; `bench.done` is then how long it took from press to end of frame. */
  bench.expect = (part, isDone) => {
    bench.interactions.length = 0;
    bench.done = new Promise((tell) => {
      const grown = new ResizeObserver(([{ contentRect }]) => {
        if (!isDone(contentRect.height)) return;
        grown.disconnect();
        endOfFrame((now) => tell(now - pressed));
      });
      grown.observe(part);
    });
  };
}
