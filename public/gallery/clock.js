// The clock and the timers of a frame of the gallery.
// Not here: what asks for them to be otherwise (`steps.js`).
import { world } from './world.js';

const real = { setTimeout: self.setTimeout.bind(self), Date: self.Date };

/** Timers that are longer wait for ever where a state is held, so that it can be looked at. */
const held = 2_000;

// It goes on from a moment, or stands still at it.
let ahead = 0;
let stands;
const now = () => stands ?? real.Date.now() + ahead;

world.setClock = (moment, isStill = false) => {
  ahead = real.Date.parse(moment) - real.Date.now();
  stands = isStill ? real.Date.parse(moment) : undefined;
  // As after a sleep the page is looked at again.
  document.dispatchEvent(new Event('visibilitychange'));
};

self.Date = class Date extends real.Date {
  static now() {
    return now();
  }
  constructor(...given) {
    if (given.length) super(...given);
    else super(now());
  }
};

world.after = real.setTimeout;
self.setTimeout = (run, wait, ...rest) => (world.isHeld && wait >= held ? 0 : real.setTimeout(run, wait, ...rest));
