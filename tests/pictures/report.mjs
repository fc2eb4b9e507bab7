// The page on which differences are looked at: approved, new and difference side by side.
// Not here: what differs (`main.mjs`).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const styles = `
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; background: light-dark(#e9ecee, #080a0c) }
  body { margin: 0; padding: 24px clamp(12px, 3vw, 40px) 64px }
  h1 { font-size: 1.5em } h2 { margin: 32px 0 0; font-size: 1.125em } p { margin: 4px 0 12px }
  code { padding: 2px 6px; border-radius: 4px; background: light-dark(#fff, #171c21) }
  .row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px }
  figure { margin: 0 } figcaption { font-size: .875em } img { inline-size: 100%; image-rendering: pixelated; border: 1px solid #7c868f; background: #fff }`;

/** Writes the page and its pictures; each difference has `id`, `title`, `name`, `reason`, and pictures as bytes. */
export const report = (folder, differences, sentence) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const figure = (id, name, kind, picture) => {
    if (!picture) return `<figure><figcaption>${kind}: none is kept</figcaption></figure>`;
    const file = `${id}-${name}-${kind}.png`;
    writeFileSync(path.join(folder, file), picture);
    return `<figure><figcaption>${kind}</figcaption><a href="${file}"><img src="${file}" alt="${kind}" loading="lazy"></a></figure>`;
  };
  const rows = differences.map(({ id, title, name, reason, before, after, marked }) => {
    const figures = [['approved', before], ['new', after], ['difference', marked]];
    return `<h2>${escape(title)}: ${name}</h2><p>${escape(reason)}. <code>make pictures-approve STATE=${id}</code></p>
<div class="row">${figures.map(([kind, picture]) => figure(id, name, kind, picture)).join('')}</div>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pictures of the states</title><style>${styles}</style><h1>Pictures of the states</h1><p>${escape(sentence)}</p>
${rows.join('\n')}</html>\n`;
  writeFileSync(path.join(folder, 'index.html'), page);
};
