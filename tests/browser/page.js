// A publisher's page in small: what the loader would have made, what a reader finds, what a page can do.
// Not here: what any of it is to be (the tests).

// ---- The element.

/** An element with a box for the module, and what the loader hands over. `emit` gets every event. */
export function stand(attributes, document_, emit) {
  const element = document.createElement('div');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (document_ !== undefined) {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = document_;
    element.append(script);
  }
  const shadow = element.attachShadow({ mode: 'open' });
  const [place, stage] = [document.createElement('div'), document.createElement('div')];
  const video = Object.assign(document.createElement('video'), { preload: 'none' });
  const play = Object.assign(document.createElement('button'), { type: 'button', className: 'play' });
  stage.append(video, play);
  shadow.append(place, stage);
  document.body.append(element);
  const settings = {
    element,
    video,
    play,
    place,
    first: undefined,
    pressed: false,
    wanted: () => settings.pressed,
    begin(src, isAnonymous) {
      if (src) {
        if (isAnonymous) video.crossOrigin = 'anonymous';
        video.src = src;
      }
      video.play()?.catch(() => {});
    },
    words: () => Promise.reject('no files in this test'),
    piece: () => Promise.resolve(),
    hls: () => Promise.reject(),
    refusal: () => '',
    lang: () => element.closest('[lang]')?.lang,
    // A clock that stands still where a test has set it.
    time: undefined,
    now: () => settings.time ?? Date.now(),
    emit,
    panicked() {},
  };
  return settings;
}

// ---- What a reader finds. Role and name are those that the browser gives to assistive technology.

const everything = (root) => [...root.querySelectorAll('*')].filter((node) => node.checkVisibility({ visibilityProperty: true }));

/** The rendered elements of a role, in order. */
export const ofRole = (root, role) => everything(root).filter((node) => node.computedRole === role);

/** The name of an element. */
export const nameOf = (node) => node.computedName;

/** What is described of an element, by the elements it names. */
export const descriptionOf = (node) =>
  (node.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => node.getRootNode().getElementById(id)?.textContent ?? '')
    .join(' ');

/** What is written in an element, as it is rendered. */
export const textOf = (node) => node.innerText;

/** The element with the focus. */
export const focused = (root) => root.getRootNode().activeElement ?? undefined;

// ---- What a page can do. Each gives a function that undoes it.

/** Puts another value in the place of a property, without the original's setter. */
export function replace(object, name, descriptor) {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
  return () => (own ? Object.defineProperty(object, name, own) : delete object[name]);
}

/** A `fetch` of the page's own. */
export const replaceFetch = (value) => replace(window, 'fetch', { value, writable: true });

/** A property that throws when it is read, as storage does in a sandboxed frame. */
export const makeThrow = (object, name) =>
  replace(object, name, {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });

/** A property that throws when it is set, as a policy makes some do. */
export const throwingSetter = (object, name) =>
  replace(object, name, {
    ...Object.getOwnPropertyDescriptor(object, name),
    set() {
      throw new TypeError(`${name} is refused`);
    },
  });

/** A property of the browser itself. */
export const pretend = (object, name, value) => replace(object, name, { get: () => value });

/** A media element that plays nothing and writes down what it is told. */
export function quietVideo(video) {
  const told = [];
  Object.assign(video, {
    load: () => told.push('load'),
    pause() {
      paused = true;
      told.push('pause');
    },
    play() {
      paused = false;
      told.push('play');
      return Promise.resolve();
    },
  });
  let time = 0;
  let paused = true;
  Object.defineProperties(video, {
    paused: { get: () => paused },
    src: { set: (address) => told.push(`src ${new URL(address).pathname}`) },
    currentTime: { get: () => time, set: (seconds) => (time = seconds) },
    canPlayType: { value: (kind) => (/mp4|webm/.test(kind) ? 'maybe' : '') },
  });
  return told;
}

/** Counts what is listened to on the window and the document, from now on. */
export function countListeners() {
  const listening = new Set();
  const places = [window, document];
  const key = (place, name, act) => {
    const known = [...listening].find((one) => one.place === place && one.name === name && one.act === act);
    return known ?? { place, name, act };
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, act, ...rest) {
    if (places.includes(this ?? window)) listening.add(key(this ?? window, name, act));
    return addEventListener.call(this, name, act, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (name, act, ...rest) {
    listening.delete(key(this ?? window, name, act));
    return removeEventListener.call(this, name, act, ...rest);
  };
  return {
    names: () => [...listening].map(({ name }) => name),
    undo: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

/** Errors that nobody caught, from now on. */
export function collectErrors() {
  const errors = [];
  const note = (event) => errors.push(String(event.reason ?? event.message));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  return {
    errors,
    undo() {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    },
  };
}
