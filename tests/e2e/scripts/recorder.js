// What a host page can notice of the widget, written down from before the widget is there.
(() => {
  const names = new Set(Object.getOwnPropertyNames(window));
  const recorded = { events: [], console: [], violations: [], errors: [], writes: [], shifts: [], isWatching: true };
  // Not to be listed: the window is among what is listened to.
  Object.defineProperty(recorded, 'listeners', { value: [] });

  const plain = (value) => {
    try {
      return JSON.parse(JSON.stringify(value ?? null));
    } catch {
      return String(value);
    }
  };
  const events = [
    'story-state', 'story-error', 'story-consent', 'story-play', 'story-pause', 'story-progress', 'story-download',
    'story-disclosure', 'story-more',
  ];
  for (const name of events) {
    addEventListener(name, (event) => {
      recorded.events.push({ name, detail: plain(event.detail), from: event.target?.id ?? '' });
    });
  }

  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'group', 'groupCollapsed']) {
    const original = console[level].bind(console);
    console[level] = (...words) => {
      recorded.console.push({ level, text: words.map(String).join(' ') });
      original(...words);
    };
  }

  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
    recorded.violations.push(`${effectiveDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
  });
  // A picture that does not load is an event of this name, too, and no error of a script.
  addEventListener('error', (event) => event instanceof ErrorEvent && recorded.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => recorded.errors.push(`unhandled: ${event.reason}`));

  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    recorded.writes.push(`storage ${key}`);
    return set.call(this, key, value);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value) {
      recorded.writes.push(`cookie ${value}`);
      cookie.set.call(this, value);
    },
  });

  new PerformanceObserver((list) => {
    // What moves because the reader pressed something is no shift.
    for (const entry of list.getEntries().filter((entry) => !entry.hadRecentInput)) {
      const parts = entry.sources.map(({ previousRect: from, currentRect: to }) => `${from.x},${from.y} to ${to.x},${to.y}`);
      recorded.shifts.push(`${entry.value}: ${parts.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });

  // What the widget listens to outside itself: whoever calls from its files is it.
  const { addEventListener: listen, removeEventListener: leave } = EventTarget.prototype;
  const isOutside = (target) => !(target instanceof Node) || !(target.getRootNode() instanceof ShadowRoot);
  const find = (target, type, listener) =>
    recorded.listeners.findIndex((known) => known.target === target && known.type === type && known.listener === listener);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (recorded.isWatching && Error().stack.includes('/assets/story/') && find(target, type, listener) < 0) {
      recorded.listeners.push({ target, type, listener });
      const forget = () => recorded.listeners.splice(find(target, type, listener), 1);
      options?.signal?.addEventListener('abort', forget);
      if (options?.once) listen.call(target, type, forget, { once: true });
    }
    return listen.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const at = find(target, type, listener);
    if (at >= 0) recorded.listeners.splice(at, 1);
    return leave.call(target, type, listener, options);
  };
  recorded.heard = () =>
    recorded.listeners
      .filter(({ target }) => isOutside(target) && !(target instanceof AbortSignal))
      .map(({ target, type }) => `${Object.prototype.toString.call(target).slice(8, -1)} ${type}`);

  recorded.newNames = () => Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== 'recorded');
  Object.defineProperty(window, 'recorded', { value: recorded });
})();
