// The focus of the pages around a frame of the gallery.
// Not here: what takes it, which is a step of a state (`steps.js`).

/**
 * Gives back the focus that a step has led into the frame: the person who goes through states or fields stays where they
 * are, in `before`.
 */
export const keepFocus = (frame, before) => {
  if (document.activeElement !== frame || before === frame) return;
  if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
  else frame.blur();
};
