// Writes down what a script of a stranger would do first: call, ask for something.
// Not here: how the widget behaves otherwise (`recorder.js`).
(() => {
  const calls = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = (...words) => void calls.push(String(words[0]));
  Object.defineProperty(window, 'harmed', { set: (value) => void calls.push(String(value)) });
  performance.setResourceTimingBufferSize(100_000);
  // Who left the page has lost this.
  Object.defineProperty(window, 'harm', {
    value: () => ({
      calls,
      asked: [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))],
      address: location.href,
    }),
  });
})();
