// Makes the element known to a page that has it from a package.
// Not here: the element itself, which the build step puts in the place of LOADER (`src/embed/loader.js`).

// In a variable: what stands here in full is taken for a file to be bundled.
const here = import.meta.url;

/**
 * Makes <story-widget> known. Does nothing where it is already, or where there is no page.
 *
 * `files` is where the folder `files/` of the package is served, relative to the page; as long as it is not said, beside
 * this module or the bundle it is in. `nonce` is that of the page's policy, if scripts need one.
 */
export function define({ files, nonce = '' } = {}) {
  if (!globalThis.customElements || customElements.get('story-widget')) return;
  const src = files ? new URL(files, document.baseURI) : new URL('files/', here);
  const script = { src, nonce, dataset: {} };
  LOADER;
}
