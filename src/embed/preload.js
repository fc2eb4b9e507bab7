// A script that is held against its integrity before it is imported, of which `import()` knows nothing.
// Not here: which scripts there are, and how a link asks for one (`loader.js`, `pieces.js`).

/** Puts `link` into the page; settles when the browser has its `file`, and rejects where it refuses it. */
export const preloaded = (link, file) =>
  new Promise((resolve, reject) => {
    link.onload = link.onerror = ({ type }) => {
      link.remove();
      type === 'load' ? resolve() : reject(Error(`${file}: refused`));
    };
    document.head.append(link);
  });
