// Builds each page into `built/`: markup in the shell that all share, script and styles bundled and minified, feeds, media.
// Not here: the bundling itself and the widget's own files (`../common`), what is in the feeds (`feed.mjs`).
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build as vite } from 'vite';
import { bundle, tags } from '../common/bundle.mjs';
import { copyWidget, project } from '../common/widget.mjs';
import { feeds } from './feed.mjs';
import { kinds } from './kinds.mjs';
import { pages } from './pages.mjs';
import { withStory } from './prerender.mjs';

const here = import.meta.dirname;

/** What Vite has to know of a page besides. */
const jsx = (importSource, hooks) => ({
  oxc: { jsx: { runtime: 'automatic', importSource } },
  resolve: { alias: { hooks } },
});
const settings = {
  preact: jsx('preact', 'preact/hooks'),
  react: jsx('react', 'react'),
  svelte: { plugins: [svelte()] },
};

/** Scripts and styles in the page itself, in place of tags that load them. */
function inline(outDir, { styles, script }) {
  const take = (name) => {
    const file = path.join(outDir, name);
    const text = readFileSync(file, 'utf8').trim();
    rmSync(file);
    return text;
  };
  return [
    ...styles.map((name) => `<style>${take(name)}</style>`),
    `<script type="module">${take(script).replaceAll('</script', '<\\/script')}</script>`,
  ].join('\n');
}

async function head(page, outDir) {
  const entry = ['main.js', 'main.jsx'].map((file) => path.join(here, 'pages', page.name, file)).find(existsSync);
  if (!entry) return '';
  const made = await bundle(vite, { entry, outDir, ...settings[page.name] });
  return page.inline ? inline(outDir, made) : tags(made);
}

function body({ name, like = name }) {
  const own = path.join(here, 'pages', like, 'body.html');
  return readFileSync(existsSync(own) ? own : path.join(here, 'pages/app.html'), 'utf8');
}

const shell = readFileSync(path.join(here, 'pages/shell.html'), 'utf8');
const written = Object.entries(feeds()).map(([name, feed]) => [name, JSON.stringify(feed)]);

rmSync(path.join(here, 'built'), { recursive: true, force: true });
for (const page of pages) {
  const outDir = path.join(here, 'built', page.name);
  const tagsOfHead = await head(page, outDir);
  mkdirSync(path.join(outDir, 'media'), { recursive: true });
  for (const file of ['harbour.mp4', 'harbour-poster-640.webp']) {
    cpSync(path.join(project, 'public/media', file), path.join(outDir, 'media', file));
  }
  for (const [name, feed] of written) writeFileSync(path.join(outDir, name), feed);
  const html = shell
    .replace('<!-- head -->\n', () => tagsOfHead && `${tagsOfHead}\n`)
    .replace('<!-- body -->\n', () => body(page));
  writeFileSync(path.join(outDir, 'index.html'), html);
  if (page.isOwn) {
    copyWidget(outDir);
    const { attributes } = kinds.story.own;
    for (const { own } of Object.values(kinds).filter(({ own }) => own)) {
      const [, feed] = /feed="([^"]*)"/.exec(own.attributes);
      const written = html.replace(attributes, own.attributes);
      const whole = page.isPrerendered ? withStory(written, path.join(outDir, feed)) : written;
      writeFileSync(path.join(outDir, own.file || 'index.html'), whole);
    }
  }
  const files = readdirSync(outDir).filter((name) => !name.endsWith('.json'));
  console.log(`built ${page.name}: ${files.join(' ')}`);
}
