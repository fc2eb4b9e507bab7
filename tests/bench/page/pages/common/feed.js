// What every assembled page does with the feed without a library: it is asked for, its list goes on, values are written.
// Not here: anything that is drawn.
//
// The address of the page may name another feed (`feed`), how many rows stand there at first (`first`), and how many a
// press adds (`page`); both are ten unless told.

const query = new URLSearchParams(location.search);
const number = (name) => Number(query.get(name)) || 10;
const perPress = number('page');

const load = async (address) => (await fetch(address)).json();
export const loadFeed = () => load(query.get('feed') ?? 'feed.json');

/** The list as it stands at first. `before` is how many rows there were before the last press. */
export const begin = ({ items, next, total }) => ({
  items,
  next,
  total,
  shown: Math.min(number('first'), items.length),
  before: 0,
});

export const hasMore = ({ items, next, shown }) => shown < items.length || Boolean(next);

/** The list after a press of Show more: rows that are loaded, or else those of the next document. */
export async function more(list) {
  let { items, next } = list;
  if (list.shown === items.length) {
    const { topDownloads } = await load(next);
    items = items.concat(topDownloads.items);
    next = topDownloads.next;
  }
  return { ...list, items, next, shown: Math.min(list.shown + perPress, items.length), before: list.shown };
}

const twoDigits = (number) => String(number).padStart(2, '0');
const count = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en', {
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

export const writeRank = (index) => count.format(index + 1);
export const writeStatus = ({ shown, total }) => `${count.format(shown)} of ${count.format(total)} shown`;
export const writeDate = (moment) => `${date.format(new Date(moment))} GMT +00:00`;
export const writeDownloads = (downloads) => `${count.format(downloads)} downloads`;
export const writeClock = (seconds) => `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
/** For machines, as `datetime` has it. */
export const writeDuration = (seconds) => `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
