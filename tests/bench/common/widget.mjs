// The widget as it is published, without preview, samples and schema: what the project's build has made (`dist/`).
// Not here: the feed and the page that it is put on (`build.mjs` of each benchmark).
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const project = path.join(import.meta.dirname, '../../..');
/** The folder with its built files. */
export const dist = path.resolve(project, process.env.STORY_WIDGET_DIST ?? 'dist');

/** Copies it into the folder of a page. */
export function copyWidget(outDir) {
  const manifest = path.join(dist, 'manifest.json');
  if (!existsSync(manifest)) throw Error(`${manifest} is missing: build the widget first (make build)`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const folder of ['v1', version]) cpSync(path.join(dist, folder), path.join(outDir, folder), { recursive: true });
  cpSync(manifest, path.join(outDir, 'manifest.json'));
}
