// Controls of a page, the browser's own among them: where they are, and pressing them.
// Not here: which they are (`pages.mjs` of each benchmark).
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The middle of the first of some controls that is on the screen. Selectors reach through open shadow roots; `native:`
 * names controls of the browser's own, by their pseudo-element.
 */
export async function centre(tab, devtools, selectors) {
  for (let tries = 0; tries < 100; tries++) {
    for (const selector of selectors) {
      const box = selector.startsWith('native:')
        ? await nativeBox(devtools, selector.slice(7))
        : await tab
            .locator(selector)
            .first()
            .boundingBox({ timeout: 1000 })
            .catch(() => null);
      if (box?.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    await sleep(100);
  }
  throw Error(`none of ${selectors} is on the screen`);
}

/** Where a control of the browser's own is, in the shadow tree that pages cannot see. */
async function nativeBox(devtools, pseudo) {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = (node) => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  const found = all(root).find(({ attributes = [] }) => attributes.includes(pseudo));
  if (!found) return null;
  try {
    const { model } = await devtools.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [x, y] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null; // It has no box.
  }
}

/** Sends down and up at once, so that nobody gains by what is done between them; fulfilled when both are handled. */
export function send(devtools, { x, y }, touch = false) {
  const mouse = (type) => devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const finger = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  return Promise.all(
    touch
      ? [finger('touchStart', [{ x, y }]), finger('touchEnd', [])]
      : [mouse('mousePressed'), mouse('mouseReleased')],
  );
}
