// Proves of a page that it does the same work as the others, by roles and words, as a reader would find it.
// Not here: how fast it is (`visit.mjs`).
import { setTimeout as sleep } from 'node:timers/promises';
import { centre, send } from '../common/controls.mjs';
import { feeds } from './feed.mjs';
import { accept, category, cookieSettings, disclosure, openSettings, reject, rows, save, showMore } from './find.mjs';
import { addressOf, kinds } from './kinds.mjs';
import { categories } from './pages/common/consent.js';
import { go, open } from './visit.mjs';

const feed = feeds()['feed.json'];
const { story } = feed;
const [, statistics] = categories;

function demand(what, holds) {
  if (!holds) throw Error(what);
}

const shown = (tab, text) => tab.getByText(text).filter({ visible: true }).first();
const isShown = (tab, text) => shown(tab, text).isVisible();

/** Waits until something holds. */
async function until(what, ask) {
  for (let tries = 0; tries < 150; tries++) {
    if (await ask()) return;
    await sleep(100);
  }
  throw Error(`${what}: not within 15 s`);
}

async function checkStory({ tab }) {
  const heading = tab.getByRole('heading', { level: 1, name: story.headline });
  demand('the headline is a heading of the first level', await heading.isVisible());
  const texts = [
    story.location.text,
    'September 20, 2023',
    '01:00',
    story.rights.accessText,
    ...story.rights.restrictions.map(({ text }) => text),
    story.description[0],
  ];
  for (const text of texts) demand(`shows “${text}”`, await isShown(tab, text));
  const rest = story.description.slice(1);
  demand('the description is closed', !(await isShown(tab, rest[0])));
  await disclosure(tab).click();
  for (const text of rest) demand(`shows, when opened, “${text}”`, await isShown(tab, text));
}

async function checkRows({ tab }, { perPress, presses }, of) {
  const first = await rows(tab).count();
  for (let times = 1; times <= presses; times++) {
    await showMore(tab).click();
    const wanted = Math.min(first + times * perPress, of.length);
    await until(`${wanted} rows`, async () => (await rows(tab).count()) >= wanted);
    demand(`${wanted} rows and no more`, (await rows(tab).count()) === wanted);
    await shown(tab, `${wanted.toLocaleString('en')} of ${of.length.toLocaleString('en')}`).waitFor();
    const place = await tab.evaluate(focusedRow);
    demand(`the focus is on the first new row, not on row ${place}`, place === wanted - perPress + 1);
  }
  const texts = await rows(tab).allTextContents();
  texts.forEach((text, index) => {
    const { headline, location, downloads } = of[index];
    const parts = [index + 1, headline, location.text, downloads].map((part) => part.toLocaleString('en'));
    demand(
      `row ${index + 1} says ${parts.join(', ')}: “${text}”`,
      parts.every((part) => text.includes(part)),
    );
  });
  return texts.length;
}

/** The place of the row that has the focus, from 1 on. */
function focusedRow() {
  let focused = document.activeElement;
  while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
  const row = focused?.closest('li');
  return row ? [...row.parentNode.children].indexOf(row) + 1 : 0;
}

async function checkPlay({ tab, devtools }, page, server) {
  await tab.evaluate(() => scrollTo(0, 0));
  demand('no byte of video before the press', !server.sent.some(({ path }) => path.endsWith('.mp4')));
  const place = await centre(tab, devtools, page.play);
  await tab.mouse.move(place.x, place.y, { steps: 3 });
  await send(devtools, place);
  const plays = () =>
    self.bench.videos().some((video) => video.currentTime > 0.5 && !video.paused && video.videoWidth > 0);
  await until('plays', () => tab.evaluate(plays));
}

/** Answers of the first layer: it goes and does not come back. */
async function checkAnswer({ tab }, answer, name) {
  await answer(tab).click();
  await accept(tab).waitFor({ state: 'hidden' });
  await go(tab);
  demand(`${name} is remembered`, !(await accept(tab).isVisible()));
}

async function checkCategories({ tab }) {
  await openSettings(tab).click();
  for (const { title } of categories) {
    await category(tab, title).waitFor({ state: 'attached' });
    demand(`${title} is off at first`, !(await category(tab, title).isChecked()));
  }
  await category(tab, statistics.title).press('Space');
  await save(tab).click();
  await accept(tab).waitFor({ state: 'hidden' });
  await go(tab);
  demand('the settings are remembered', !(await accept(tab).isVisible()));
  await cookieSettings(tab).click();
  for (const { id, title } of categories) {
    await category(tab, title).waitFor({ state: 'attached' });
    const isOn = await category(tab, title).isChecked();
    demand(`${title} is ${isOn ? 'on' : 'off'} after it was switched`, isOn === (id === statistics.id));
  }
}

/** Throws what is wrong with the page; gives one line of what was seen. */
export async function check(browser, page, server) {
  const seen = [];
  const inTab = async (kind, act) => {
    const opened = await open(browser, page, server, 'full', kind);
    const { context, tab, errors } = opened;
    try {
      await act(opened);
      const asked = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const others = asked.filter((address) => !address.startsWith(server.origin) && /^https?:/.test(address));
      demand(`asks nobody else: ${others}`, !others.length);
      demand(`console: ${errors.join(' | ')}`, !errors.length);
    } finally {
      await context.close();
    }
  };
  await inTab('story', async (opened) => {
    await accept(opened.tab).click();
    await checkStory(opened);
    seen.push(`${await checkRows(opened, { ...kinds.story, presses: 3 }, feed.topDownloads.items)} rows`);
    demand('Show more goes at the end', !(await showMore(opened.tab).isVisible()));
    await checkPlay(opened, page, server);
    seen.push('plays');
  });
  await inTab('story', (opened) => checkAnswer(opened, accept, 'a yes'));
  await inTab('story', (opened) => checkAnswer(opened, reject, 'a no'));
  await inTab('story', checkCategories);
  seen.push('remembers yes, no and categories');
  const { items } = feeds()['large.json'].topDownloads;
  for (const [kind, of] of Object.entries({ list: items.slice(0, 1_000), large: items })) {
    if (addressOf(page, kinds[kind]) === undefined) continue;
    await inTab(kind, async (opened) => {
      await accept(opened.tab).click();
      seen.push(`${await checkRows(opened, kinds[kind], of)} rows`);
    });
  }
  return seen.join('; ');
}
