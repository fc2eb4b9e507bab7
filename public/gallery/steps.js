// What a reader does to get to a state, one verb each: a step is a function of the widget that settles when it is done.
// Not here: which steps lead where (`states.js`), or the world around the widget (`world.js`).
import { world } from './world.js';

/** How long a step may take. A feed that fails is asked for three times, which takes as long. */
const patience = 30_000;

/** A part by its name, or a selector where that is not enough. */
const selectorOf = (what) => (/^[a-z-]+$/.test(what) ? `[part~="${what}"]` : what);

/** The element with a part, or with a selector. */
export const find = (widget, what) => widget.shadowRoot.querySelector(selectorOf(what));

const isShown = (element) => !!element?.checkVisibility({ visibilityProperty: true });

/** Settles when `condition` gives something, with it. */
const until = async (expected, condition) => {
  const end = performance.now() + patience;
  for (;;) {
    const found = condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`${expected}: not within ${patience / 1000} s`);
    await new Promise((again) => world.after(again, 25));
  }
};

const video = (widget) => widget.shadowRoot.querySelector('video');

/** Waits for something to be shown. */
export const see = (what) => (widget) => until(`“${what}” shown`, () => isShown(find(widget, what)));
/** Waits until something is shown no more. */
export const without = (what) => (widget) => until(`“${what}” gone`, () => !isShown(find(widget, what)));
/** Waits for one of these values of `data-state`. */
export const state = (...names) => (widget) =>
  until(`state ${names.join(' or ')}`, () => names.includes(widget.dataset.state));
/** Waits until a sentence that is there in English first is in the language of the page. */
export const translated = (what, english) => (widget) =>
  until('the language of the page', () => /^(en)?$/.test(widget.lang) || !find(widget, what).textContent.includes(english));
/** Waits for so many rows of the list. */
export const rows = (count) => (widget) =>
  until(`${count} rows`, () => [...widget.shadowRoot.querySelectorAll('[part~="row"]')].filter(isShown).length === count);

/** Presses something once it is there; `index` where there are several. */
export const press = (what, index = 0) => async (widget) => {
  const shown = () => [...widget.shadowRoot.querySelectorAll(selectorOf(what))].filter(isShown);
  const button = await until(`“${what}” to press`, () => shown()[index]);
  button.click();
};

/** Presses a key while the card has the focus. */
export const key = (name) => async (widget) => {
  const card = await until('the card', () => find(widget, 'player'));
  const target = card.querySelector('button') ?? card;
  const options = { key: name, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', options));
};

/** Chooses what is at a place of a menu. */
export const choose = (what, index) => async (widget) => {
  const menu = await until(`“${what}” to choose from`, () => find(widget, what));
  menu.selectedIndex = index;
  for (const type of ['input', 'change']) menu.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Begins the footage and waits until it plays. Without sound: a browser lets no page begin to sound by itself. */
export const plays = async (widget) => {
  const footage = await until('a video', () => video(widget));
  footage.muted = true;
  await press('.play')(widget);
  await until('footage that plays', () => footage.currentTime > 0 && !footage.paused);
  await see('bar')(widget);
};

/** Holds the footage at a second. WebKitGTK now and then plays on, untold, after a seek that follows a pause at once. */
export const heldAt = (seconds) => async (widget) => {
  const footage = video(widget);
  await until(`second ${seconds}`, () => {
    if (!footage.paused) footage.pause();
    else if (!footage.seeking && Math.abs(footage.currentTime - seconds) >= 0.1) footage.currentTime = seconds;
    else return !footage.seeking;
  });
};

/** Lets the footage play on from a second; in a picture, where time stands still, it plays without getting on. */
export const playsFrom = (seconds) => async (widget) => {
  const footage = video(widget);
  if (world.isStill) footage.playbackRate = 0;
  footage.currentTime = seconds;
  await until(`second ${seconds}`, () => !footage.seeking && footage.currentTime >= seconds);
};

/** Leads the footage to a second that has not come. */
export const ahead = (seconds) => async (widget) => {
  video(widget).currentTime = seconds;
  await until('footage that waits', () => video(widget).readyState < HTMLMediaElement.HAVE_FUTURE_DATA);
};

/** Shows captions and waits for one. */
export const captioned = async (widget) => {
  await press('captions')(widget);
  const shown = () => [...video(widget).textTracks].find(({ mode }) => mode === 'showing');
  await until('a caption', () => shown()?.activeCues?.length);
};

/** The network from here on. */
export const network = (name) => async () => {
  world.network = name;
};
/** The clock from here on. */
export const clock = (moment) => async () => world.setClock(moment, world.isStill);
/** Asks for the feed again, which has changed meanwhile. */
export const refreshed = (change) => async (widget) => {
  if (change) world.change = change;
  widget.refresh();
};
/** What the page asks the widget about cookies: `open`, or `set` with yes or no to everything optional. */
export const consent = (verb, yes) => async (widget) => {
  await state('ready', 'partial')(widget);
  if (verb === 'open') return widget.consent.open();
  const names = ['preferences', 'analytics', 'embedded-players'];
  widget.consent.set(Object.fromEntries(names.map((name) => [name, yes])));
};
