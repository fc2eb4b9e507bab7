// The feeds that all pages show, in the widget's format: the sample story, and rows of which none is like another.
// Not here: where they are put (`build.mjs`), how many rows a press brings (`kinds.mjs`).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../common/widget.mjs';
import { categories } from './pages/common/consent.js';

const words = (...lines) => lines.join(', ').split(', ');
const who = words(
  'Lamplighters, Beekeepers, Ferry crews, Bell founders, Shepherds, Tram drivers, Divers, Bakers, Kite makers, Masons',
  'Firefighters, Weavers, Pilots, Gardeners, Bridge builders, Librarians, Salt workers, Astronomers, Rangers, Pupils',
  'Fishing crews',
);
const what = words(
  'reopen the baths, repair the sluice, count the storks, clear the snow, test the siren, paint the pier, move the statue',
  'plant a thousand limes, race on stilts, strike over shifts, raise the old crane, find the lost clock, light the beacon',
  'share the last harvest, measure the glacier, open the night market',
);
const where = words(
  'Kestrin, Upper Orvane, Danmere, Port Aldry, Great Sorrel, Vellmar, Corvenne, Tansy Bay, Ostrel, Lower Teign, Rosk',
  'Brackwater, Saint Ilva, Marrow Hill, Quillane, Halden Ford, Nether Pell',
);

/** The row at a place from 0 on, of up to 5,712, the product of the lengths above, which have no divisor in common. */
const row = (index) => ({
  id: `agx-2309-${5000 + index}`,
  headline: `${who[index % who.length]} ${what[index % what.length]} in ${where[index % where.length]}`,
  url: `https://agency.example/video/agx-2309-${5000 + index}`,
  durationSeconds: 20 + ((index * 37) % 160),
  location: { text: where[index % where.length] },
  downloads: Math.round(48_000 / (1 + index / 3)),
});
const rows = (from, to) => Array.from({ length: to - from }, (_, index) => row(from + index));

/** The sample story with what every page shows of it: one file, three restrictions, sixteen paragraphs. */
function story() {
  const { story } = JSON.parse(readFileSync(path.join(project, 'public/feeds/harbour.json'), 'utf8'));
  const { id, url, headline, location, published, description, video, rights } = story;
  const [file] = video.sources;
  return {
    id,
    url,
    headline,
    location: { text: location.text },
    published,
    description: description.filter((block) => typeof block === 'string').slice(0, 16),
    video: {
      durationSeconds: video.durationSeconds,
      poster: { src: 'media/harbour-poster-640.webp', alt: video.poster.alt, width: 640, height: 360 },
      sources: [{ ...file, src: file.src.replace('../', '') }],
    },
    rights: {
      access: rights.access,
      accessText: rights.accessText,
      restrictions: ['credit', 'no-archive', 'territory-deny'].map((code) => {
        const { text, party } = rights.restrictions.find((restriction) => restriction.code === code);
        return { code, text, party };
      }),
    },
  };
}

const document = (parts) => ({ format: 'video-story/1', language: 'en', direction: 'ltr', ...parts });

/** Rows that the widget reads of one document, and shows in all (docs/feed.md). */
const mostOfDocument = 100;
const mostOfList = 1_000;

/**
 * The feeds by the names of their files: `feed` with forty rows; `list-1` to `list-10` with a thousand, as many as the widget
 * shows, a hundred in each; `large` with five thousand at once, which it would not read.
 */
export function feeds() {
  const whole = { story: story(), consent: { categories } };
  const pages = mostOfList / mostOfDocument;
  const list = Array.from({ length: pages }, (_, index) => {
    const topDownloads = {
      items: rows(index * mostOfDocument, (index + 1) * mostOfDocument),
      ...(index + 1 < pages && { next: `list-${index + 2}.json` }),
      total: mostOfList,
    };
    return [`list-${index + 1}.json`, document({ ...(index === 0 && whole), topDownloads })];
  });
  return {
    'feed.json': document({ ...whole, topDownloads: { items: rows(0, 40), total: 40 } }),
    ...Object.fromEntries(list),
    'large.json': document({ ...whole, topDownloads: { items: rows(0, 5_000), total: 5_000 } }),
  };
}
