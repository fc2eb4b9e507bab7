// Builds each page into `built/`: its markup in the shell that all share, its script and styles bundled and minified.
// Not here: the bundling itself and the widget's own files (`../common`).
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as vite } from 'vite';
import { bundle, tags } from '../common/bundle.mjs';
import { copyWidget, project } from '../common/widget.mjs';
import { pages } from './pages.mjs';

const here = import.meta.dirname;
const read = (...parts) => readFileSync(path.join(here, ...parts), 'utf8');

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

rmSync(path.join(here, 'built'), { recursive: true, force: true });
for (const { name } of pages) {
  const outDir = path.join(here, 'built', name);
  const entry = path.join(here, 'pages', name, 'main.js');
  const head = existsSync(entry) ? tags(await bundle(vite, { entry, outDir })) : '';
  mkdirSync(path.join(outDir, 'media'), { recursive: true });
  for (const file of ['harbour.mp4', 'harbour.en.vtt', 'harbour-poster-640.webp']) {
    cpSync(path.join(project, 'public/media', file), path.join(outDir, 'media', file));
  }
  const page = read('pages/shell.html')
    .replace('<!-- head -->\n', () => head && `${head}\n`)
    .replace('<!-- body -->\n', () => read('pages', name, 'body.html'));
  writeFileSync(path.join(outDir, 'index.html'), page);
  if (name === 'widget') {
    copyWidget(outDir);
    writeFileSync(path.join(outDir, 'feed.json'), feed());
  }
  console.log(`built ${name}: ${readdirSync(outDir).join(' ')}`);
}
