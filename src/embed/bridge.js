// Between the element and the module: events out, and a fresh instance after a panic. CANNOT_RUN is put in by the build
// step: where in a language the sentence is that the loader says itself.
// Not here: the element (`loader.js`). This is part of the module's own script, so it is loaded with it.
import start, { mount } from 'module';
import { hls, piece, words } from './pieces.js';
import { defaultsOf } from './tokens.js';

const recoveries = 2;
const widgets = new Set();
let panics = 0;
let life = new AbortController();

export default start;

/**
 * What the element itself and the elements around it name as their language, the nearest first, out of every shadow root it
 * stands in and up to one whose language is not known (`lang=""`).
 */
const langOf = (element) => {
  const tags = [];
  for (let at = element; at; ) {
    const speaker = at.closest('[lang]');
    const tag = speaker?.getAttribute('lang');
    if (tag === '') break;
    if (tag) tags.push(tag);
    at = speaker?.parentElement ?? (speaker ?? at).getRootNode().host;
  }
  return tags.join(' ');
};

/** Says that the widget cannot run, in the first language of ours around `element`; rejects where that is English. */
export const cannotRun = async (element) =>
  (await words(...langOf(element).toLowerCase().match(/(?<!\S)[a-z]+/g)))[CANNOT_RUN];

// What follows the question mark may be a key to the file, and what is told here is read by others.
const withoutQuery = (address) => address.split('?')[0];

// What a page has put in the place of what everybody relies on: names that every object or list has, a promise or an
// observer of its own. It may all go well, so it is told and nothing else, once.
let changed = ['Promise', 'MutationObserver'].filter((name) => !/\[native code]/.test(self[name]));
// Here these are found that are none of the list's own.
for (const name in []) changed.push(name);

/**
 * Mounts a story for `element` into `place`.
 *
 * `host` is what the loader hands over: `video` and `play`, the `first` request, `preload(file)`, what policies have `refused`,
 * whether play is `wanted()`, and its verbs `say(state)`, `fail(code, message)`, `again()`.
 */
export function attach(element, place, host) {
  const said = new Set();
  const dispatch = (event, detail) => {
    const cancelable = event === 'story-download';
    return element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, cancelable, detail }));
  };
  const tellError = (detail) => {
    dispatch('story-error', { instance: element.id, widgetVersion: element.constructor.version, ...detail });
  };
  const report = (detail) => {
    const { code, severity, message } = detail;
    // One line for each code and element: what happens again is told by event only.
    if (severity !== 'info' && !said.has(code)) {
      said.add(code);
      console[severity === 'fatal' ? 'error' : 'warn'](`${host.prefix} ${code}: ${message}`);
    }
    tellError(detail);
  };
  // The browser finds no name inside a shadow root. A reader who is busy by the time the story comes is left there.
  const follow = (link) => {
    if (new URL(`#${element.id || 'story'}-description`, location).href === location.href) {
      handle?.command('description', link ?? document.activeElement === document.body);
    }
  };
  addEventListener('hashchange', follow);
  let isFirst = true;
  const note = (level) => (sentence) => {
    if (!said.has(sentence)) console[level](host.prefix, sentence);
    said.add(sentence);
  };
  const keepDefaults = defaultsOf(element, note('warn'));
  // Its links count from there, so whoever wonders about them is told.
  host.first?.promise
    .then(({ redirected, url }) => redirected && note('info')(`the feed has moved to ${withoutQuery(url)}`))
    .catch(() => {});
  const mark = (decided) => {
    if (!decided) return element.removeAttribute('data-consent');
    const granted = Object.entries(decided.categories).filter(([, on]) => on);
    element.dataset.consent = granted.length ? `granted ${granted.map(([id]) => id).join(' ')}` : 'denied';
  };
  const outlets = {
    'story-state': async ({ state }) => {
      // A button that a server has drawn has a popover that shows when it was pressed (`Element::kept`), by the name of
      // which the module's own button is found; a link is found by its address. So the reader finds open, and with the focus,
      // what was so. A browser without popovers knows no such selector: within `:is` that is no error.
      const root = element.shadowRoot;
      const active = root.activeElement;
      const focused = active?.getAttribute('popovertarget') ?? `a[href="${CSS.escape(active?.getAttribute('href'))}"]`;
      const pressed = root.querySelectorAll(':is(:popover-open)');
      host.say(state);
      keepDefaults();
      if (isFirst && /^[rp]/.test(state)) {
        isFirst = false;
        // All of the story is there then, and no frame was drawn since.
        await 0;
        try {
          place.querySelector(focused)?.focus();
          for (const { id } of pressed) place.querySelector(id)?.click();
        } catch {
          // Another version has drawn it, in which these names are something else.
        }
        follow();
      }
    },
    'story-error': report,
    // One line in the console for a whole feed, one event for each code.
    'story-problems': (details) => {
      const costly = details.filter(({ severity }) => severity !== 'info');
      if (costly.length) console.warn(`${host.prefix} ${costly.map(({ message }) => message).join('\n')}`);
      for (const detail of details) tellError(detail);
    },
    warning: note('warn'),
    info: note('info'),
    decided: mark,
    'story-consent': (detail) => {
      mark(detail);
      dispatch('story-consent', detail);
    },
  };

  // A panic poisons the instance that all widgets share. Each is mounted again on the fresh one, which
  // the glue makes of the module it has kept; there is nothing left of the old one to unmount.
  const leave = () => {
    widgets.delete(widget);
    removeEventListener('hashchange', follow);
    handle = null;
    place.replaceChildren();
    // What an instance that is gone has told machines is told no more.
    element.querySelector('[data-story-widget]')?.remove();
  };
  const widget = (message) => {
    leave();
    if (panics > recoveries) return host.fail('panic', message);
    report({ code: 'panic', phase: 'script', severity: 'fatal', attempt: panics, willRetry: true, message });
    setTimeout(() => element.isConnected && host.again());
  };

  if (changed.length) {
    report({
      code: 'host-env',
      phase: 'script',
      severity: 'degraded',
      attempt: 1,
      willRetry: false,
      message: `the page has changed ${changed.join(', ')}`,
    });
    changed = [];
  }

  widgets.add(widget);
  let handle, begun;
  try {
    handle = mount(place, {
      ...host,
      element,
      words,
      life: life.signal,
      lang: () => langOf(element),
      // Some engines tell of another site's address but the origin.
      refusal: (directive, addresses) => {
        const isOf = ({ blockedURI, effectiveDirective }) =>
          effectiveDirective === directive && blockedURI.includes('//') && addresses.includes(blockedURI);
        const event = host.refused.find(isOf);
        return event ? ` (${directive} refuses ${withoutQuery(event.blockedURI)})` : '';
      },
      // Inside the reader's press: the footage is asked for at once, and the controls let it go first.
      begin: (src, isAnonymous) => {
        const { video } = host;
        if (src) {
          if (isAnonymous) video.crossOrigin = 'anonymous';
          video.src = src;
        }
        const plays = () => {
          host.play.ariaBusy = null;
          host.play.dataset.shows = 'pause';
        };
        // A refusal shows itself: it does not play.
        begun = Promise.race([video.play()?.then(plays, () => {}), new Promise((give) => setTimeout(give, 400))]);
      },
      piece: async (name) => {
        if (name === 'player') await begun;
        return piece(name, element.shadowRoot);
      },
      hls: () => hls(host.preload),
      now: () => Date.now(),
      emit: (event, detail) => (outlets[event] ? void outlets[event](detail) : dispatch(event, detail)),
      panicked: (message) => {
        panics++;
        life.abort();
        life = new AbortController();
        for (const each of [...widgets]) each(message);
      },
    });
  } catch (error) {
    // A panic has been told already, and another try is on its way.
    if (widgets.has(widget)) {
      leave();
      throw error;
    }
  }
  // What is no object sets nothing.
  const done = (name, value) => (name === 'set' && Object(value) !== value ? 'get' : name);
  const verb = (name) => [name, (value) => handle?.command(`consent-${done(name, value)}`, value)];
  return {
    consent: Object.fromEntries(['get', 'set', 'open', 'withdraw'].map(verb)),
    update: () => {
      keepDefaults();
      handle?.update();
    },
    command: (name, value) => handle?.command(name, value),
    unmount: () => {
      try {
        handle?.unmount();
      } catch {
        // A panic, and it has been told.
      }
      leave();
    },
  };
}
