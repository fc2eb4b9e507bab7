// What a frame of the gallery has in the place of the browser's own: clock, network, footage, storage and clipboard.
// Not here: what is shown in the frame (`frame.js`). All of it is there before the loader runs, and none reaches into a widget.
import './clock.js';
import './network.js';
import './footage.js';
import './kept.js';

/** What the browser says of its reader's wishes. */
export const signal = (isOn) =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: isOn, configurable: true });

/** Takes WebAssembly away, as a browser that has been locked down does. */
export const withoutWebAssembly = () => delete self.WebAssembly;
