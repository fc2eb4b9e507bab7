// What the world around the widget is like at this moment: network, clock, deadlines. Steps change it.
// Not here: how the browser is made to keep to it (`replaced.js`).

export const world = {
  /** `as-it-is`, `slow`, `feed-held`, `feed-gone`, `feed-fails`, `footage-fails`, `footage-stalls` or `offline`. */
  network: 'as-it-is',
  /** What of the sample feed is otherwise in this state: a function that changes the document, or nothing. */
  change: undefined,
  /** Whether the clock stands still, for a picture. */
  isStill: false,
  /** Whether deadlines are held back. */
  isHeld: false,
  /** A timer that nothing holds back. */
  after: undefined,
  /** Sets the clock as a sleep of the machine does; a clock that stands still is for pictures. */
  setClock: undefined,
};
