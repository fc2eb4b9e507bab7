// Counts the frames in which a question about cookies is on screen: ours, the page's, both.
// Not here: which of them is right.
const frames = (window.frames_with = { ours: 0, theirs: 0, both: 0 });
const isShown = (element) =>
  !!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getBoundingClientRect().height > 0;
const look = () => {
  const root = document.querySelector('story-widget')?.shadowRoot;
  const layer = root?.querySelector('.first-layer');
  const isOurs = (isShown(layer) && !layer.hasAttribute('data-waiting')) || isShown(root?.querySelector('dialog[open]'));
  const isTheirs = [...document.querySelectorAll(THEIRS)].some(isShown);
  frames.ours += isOurs;
  frames.theirs += isTheirs;
  frames.both += isOurs && isTheirs;
  requestAnimationFrame(look);
};
look();
