// Builds each page into `built/`: its markup in the shell that all share, its script and styles bundled and minified.
// Not here: the widget's own files, which the project's build has made (`dist/`); they are copied.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as vite } from 'vite';
import { pages } from './pages.mjs';

const here = import.meta.dirname;
const project = path.join(here, '../..');
const dist = path.resolve(project, process.env.STORY_WIDGET_DIST ?? 'dist');
const read = (...parts) => readFileSync(path.join(here, ...parts), 'utf8');

/** Bundles the script of a page; gives the tags that load what came of it. */
async function bundle(root, outDir) {
  const [{ output }] = [
    await vite({
      root,
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: false,
        assetsDir: '',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: path.join(root, 'main.js') },
      },
    }),
  ].flat();
  const files = Object.fromEntries(output.map((file) => [file.fileName, file]));
  const main = output.find((file) => file.isEntry);
  // What the script imports is named in the page, so that it needs no round trip of its own.
  const needed = new Set();
  const follow = ({ imports }) => {
    for (const name of imports.filter((name) => !needed.has(name))) {
      needed.add(name);
      follow(files[name]);
    }
  };
  follow(main);
  return [
    ...[...(main.viteMetadata?.importedCss ?? [])].map((name) => `<link rel="stylesheet" href="${name}">`),
    ...[...needed].map((name) => `<link rel="modulepreload" href="${name}">`),
    `<script type="module" src="${main.fileName}"></script>`,
  ].join('\n');
}

/** The widget's feed: the sample story with what the other pages have too, one file and one track of captions. */
function feed() {
  const { format, language, story } = JSON.parse(readFileSync(path.join(project, 'public/feeds/harbour.json'), 'utf8'));
  const { id, headline, published, video } = story;
  const here = (src) => src.replace('../', '');
  const poster = { src: 'media/harbour-poster-640.webp', alt: video.poster.alt, width: 640, height: 360 };
  const sources = [{ ...video.sources[0], src: here(video.sources[0].src) }];
  const tracks = [{ ...video.tracks[0], src: here(video.tracks[0].src) }];
  const { durationSeconds } = video;
  return JSON.stringify({
    format,
    language,
    story: { id, headline, published, video: { durationSeconds, poster, sources, tracks } },
  });
}

/** The widget as it is published, without preview, samples and schema. */
function copyWidget(outdir) {
  const manifest = path.join(dist, 'manifest.json');
  if (!existsSync(manifest)) throw Error(`${manifest} is missing: build the widget first (make build)`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const folder of ['v1', version]) cpSync(path.join(dist, folder), path.join(outdir, folder), { recursive: true });
  cpSync(manifest, path.join(outdir, 'manifest.json'));
  writeFileSync(path.join(outdir, 'feed.json'), feed());
}

rmSync(path.join(here, 'built'), { recursive: true, force: true });
for (const { name } of pages) {
  const outdir = path.join(here, 'built', name);
  const root = path.join(here, 'pages', name);
  const head = existsSync(path.join(root, 'main.js')) ? await bundle(root, outdir) : '';
  mkdirSync(path.join(outdir, 'media'), { recursive: true });
  for (const file of ['harbour.mp4', 'harbour.en.vtt', 'harbour-poster-640.webp']) {
    cpSync(path.join(project, 'public/media', file), path.join(outdir, 'media', file));
  }
  const page = read('pages/shell.html')
    .replace('<!-- head -->\n', () => head && `${head}\n`)
    .replace('<!-- body -->\n', () => read('pages', name, 'body.html'));
  writeFileSync(path.join(outdir, 'index.html'), page);
  if (name === 'widget') copyWidget(outdir);
  console.log(`built ${name}: ${readdirSync(outdir).join(' ')}`);
}
