// The story page without any library: the browser's templates, controls, disclosure and dialog.
// Not here: the cookie dialog (`cookies.js`).
import '../common/page.css';
import {
  begin,
  hasMore,
  loadFeed,
  more,
  writeClock,
  writeDate,
  writeDownloads,
  writeDuration,
  writeRank,
  writeStatus,
} from '../common/feed.js';
import { ask, openSettings } from './cookies.js';

const template = (id) => document.getElementById(id).content.firstElementChild;
const pattern = template('row');

function row(item, index) {
  const made = pattern.cloneNode(true);
  const [rank, text] = made.children;
  const [headline, facts] = text.children;
  const [place, length, downloads] = facts.children;
  rank.textContent = writeRank(index);
  headline.href = item.url;
  headline.textContent = item.headline;
  place.textContent = item.location.text;
  length.dateTime = writeDuration(item.durationSeconds);
  length.textContent = writeClock(item.durationSeconds);
  downloads.textContent = writeDownloads(item.downloads);
  return made;
}

/** A text in an element of its own. */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function drawStory(page, { headline, location, published, description, video, rights }) {
  const say = (selector, text) => (page.querySelector(selector).textContent = text);
  const player = page.querySelector('video');
  player.poster = video.poster.src;
  player.src = video.sources[0].src;
  player.ariaLabel = headline;
  say('.duration', writeClock(video.durationSeconds));
  say('h1', headline);
  say('.location', location.text);
  page.querySelector('.dates time').dateTime = published;
  say('.dates time', writeDate(published));
  say('.access', rights.accessText);
  page.querySelector('.restrictions ul').append(...rights.restrictions.map(({ text }) => element('li', text)));
  const [lead, ...rest] = description;
  say('.description p', lead);
  page.querySelector('details').append(...rest.map((text) => element('p', text)));
}

function drawList(page, first) {
  const rows = page.querySelector('.rows');
  const status = page.querySelector('[role=status]');
  const button = status.nextElementSibling;
  let list = begin(first);
  const draw = () => {
    rows.append(...list.items.slice(list.before, list.shown).map((item, index) => row(item, list.before + index)));
    status.textContent = writeStatus(list);
    button.hidden = !hasMore(list);
  };
  button.onclick = async () => {
    list = await more(list);
    draw();
    rows.children[list.before].focus();
  };
  draw();
}

const feed = loadFeed();
ask();
const { story, topDownloads } = await feed;
const page = template('story').cloneNode(true);
drawStory(page, story);
drawList(page, topDownloads);
page.querySelector('.cookie-settings').onclick = openSettings;
document.getElementById('app').replaceChildren(page);
