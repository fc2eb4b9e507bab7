// Bundles the script of a page with Vite, minified, and names in its tags all that it needs at once.
// Not here: the page around it (`build.mjs` of each benchmark), Vite itself, which is a package of theirs.
import path from 'node:path';

/** Bundles `entry` into `outDir`; gives the styles and scripts that the page needs at once, the script itself last. */
export async function bundle(vite, { entry, outDir, ...settings }) {
  const [{ output }] = [
    await vite({
      root: path.dirname(entry),
      base: './',
      configFile: false,
      logLevel: 'warn',
      ...settings,
      build: {
        outDir,
        emptyOutDir: false,
        assetsDir: '',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1_000,
        rolldownOptions: { input: entry },
      },
    }),
  ].flat();
  const files = Object.fromEntries(output.map((file) => [file.fileName, file]));
  const main = output.find((file) => file.isEntry);
  const needed = new Set();
  const follow = ({ imports }) => {
    for (const name of imports.filter((name) => !needed.has(name))) {
      needed.add(name);
      follow(files[name]);
    }
  };
  follow(main);
  return { styles: [...(main.viteMetadata?.importedCss ?? [])], imports: [...needed], script: main.fileName };
}

/** The tags that load it. What the script imports is named too, so that it needs no round trip of its own. */
export const tags = ({ styles, imports, script }) =>
  [
    ...styles.map((name) => `<link rel="stylesheet" href="${name}">`),
    ...imports.map((name) => `<link rel="modulepreload" href="${name}">`),
    `<script type="module" src="${script}"></script>`,
  ].join('\n');
