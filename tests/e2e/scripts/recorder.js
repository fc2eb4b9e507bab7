// What a host page can notice of the widget, written down from before the widget is there.
(() => {
  const names = new Set(Object.getOwnPropertyNames(window));
  const recorded = { events: [], console: [], violations: [], errors: [], writes: [], shifts: [] };

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

  recorded.newNames = () => Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== 'recorded');
  Object.defineProperty(window, 'recorded', { value: recorded });
})();
