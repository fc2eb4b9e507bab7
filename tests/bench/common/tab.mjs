// A tab in a context of its own, under one of two conditions, and what the browser says of its costs.
// Not here: what is done in it (`visit.mjs` of each benchmark).

/** The two lines and machines: as they are, and DevTools' slow 4G with a processor four times slower. */
export const modes = {
  full: { cpu: 1 },
  slow: { cpu: 4, network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 } },
};
export const modeTitles = { full: 'Without throttling', slow: 'CPU four times slower, slow 4G' };

/** A tab with an empty cache, in which `probes` run before the page's own code, one after the other. */
export async function openTab(browser, mode, probes, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable');
  const { cpu, network } = modes[mode];
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  await setCpu(devtools, cpu);
  await tab.addInitScript({ content: probes.map((probe) => `(${probe})();`).join('\n') });
  return { context, tab, devtools, errors };
}

const setCpu = (devtools, rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });

/** What the renderer has used since the navigation, by name; in seconds. */
export async function costs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Milliseconds of the main thread between two costs. Under throttling the thread spins, so that its time says nothing;
 * the time in tasks does.
 */
export const mainThread = (mode, after, before) => {
  const name = mode === 'slow' ? 'TaskDuration' : 'ThreadTime';
  return (after[name] - (before?.[name] ?? 0)) * 1000;
};
export const mainThreadTitle = (mode) => (mode === 'slow' ? 'main thread in tasks, ms' : 'main thread, CPU ms');

/** Bytes that are in use after two collections: of scripts, and of WebAssembly. */
export async function memory(tab, devtools, mode) {
  await setCpu(devtools, 1);
  for (let times = 0; times < 2; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  const wasm = await tab.evaluate(() => self.bench.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  await setCpu(devtools, modes[mode].cpu);
  return { heap, wasm, memory: heap + wasm };
}

/** Milliseconds in long tasks, and what of each is over 50 ms. */
export const longTasks = (durations) => ({
  longTasks: durations.reduce((sum, duration) => sum + duration, 0),
  blocking: durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
});
