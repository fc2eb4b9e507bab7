// Pictures of one state: the page is opened once for each language, and then changes its look and its width.
// Not here: what is made of them (`judge.mjs`), or how an engine is told (`chromium.mjs`, `webdriver.mjs`).
import { highest } from './matrix.mjs';

/** Settles when the state is reached; in the page. */
const reached = () =>
  new Promise((done, failed) => {
    const root = document.documentElement;
    const end = performance.now() + 120_000;
    const look = () => {
      const { reached } = root.dataset;
      if (reached === 'yes') done();
      else if (reached || performance.now() > end) failed(new Error(reached ?? 'the state is not reached'));
      else setTimeout(look, 20);
    };
    look();
  });

/** Where the pictured part is in the window, and how far that is scrolled, once nothing changes any more; in the page. */
const settled = async (part, highest) => {
  const widget = document.querySelector('story-widget');
  const selector = /^[a-z-]+$/.test(part) ? `[part~="${part}"]` : part;
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => drawn()));
  const element = part === 'host' ? widget : widget.shadowRoot.querySelector(selector);
  if (!element) throw new Error(`there is no ${part}`);
  await document.fonts.ready;
  await frame();
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  await frame();
  const pictures = [...widget.shadowRoot.querySelectorAll('img'), ...widget.querySelectorAll('img')];
  const isNear = (picture) => picture.checkVisibility() && picture.getBoundingClientRect().top < innerHeight;
  await Promise.all(pictures.filter(isNear).map((picture) => picture.decode().catch(() => {})));
  await frame();
  await frame();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const width = Math.min(innerWidth, Math.ceil(right)) - x;
  const height = Math.min(Math.ceil(bottom) - y, highest, innerHeight - y);
  return { x, y, width, height, scrollX, scrollY };
};

/**
 * Calls `each(name, picture, clip)` for every one of `shots` of a state: `picture` is a PNG in base64, and `clip` what of it
 * shows the part, where it shows more.
 */
export const take = async (tab, origin, { id, part }, shots, each) => {
  let opened;
  for (const { name, look, language, width } of shots) {
    if (opened !== language) {
      await tab.size(shots[0].width);
      await tab.wear(shots[0].look);
      await tab.go(`${origin}/gallery/frame.html?state=${id}&lang=${language}&still${tab.isDressed ? '' : `&theme=${look}`}`);
      await tab.run(reached);
      opened = language;
    }
    await tab.size(width);
    await tab.wear(look);
    const { picture, clip } = await tab.shoot(await tab.run(settled, part, highest));
    await each(name, picture, clip);
  }
};
