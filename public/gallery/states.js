// Every component in every state, a row each: what the gallery shows and the pictures hold.
// Not here: what a step does (`steps.js`), or the samples (`public/feeds`).
//
// A row has a name for addresses, one for people, the component it is listed under, and the feed. It may have: `attributes`
// of the element; `clock`, `network`, `signal` from the beginning; `without`, what the browser lacks; `isHeld`, where
// deadlines would end it; `steps` that lead there; and `part`, what of the widget a picture of it shows.
import {
  ahead, captioned, choose, clock, consent, heldAt, key, network, plays, playsFrom, press, refreshed, rows, see, state, translated, without,
} from './steps.js';

const card = { component: 'Player', part: 'player' };
const header = { component: 'Header', part: 'header' };
const standing = { component: 'Banner', part: 'banner' };
const rights = { component: 'Restrictions', part: 'rights' };
const text = { component: 'Description', part: 'description' };
const timed = { component: 'Transcript', part: 'transcript' };
const list = { component: 'Top downloads', part: 'top-downloads' };
const cookies = { component: 'Cookies', feed: 'harbour', attributes: { consent: 'own' } };
const whole = { component: 'Whole page', part: 'page' };
const allOptional = (yes) => [consent('set', yes), see('cookie-settings')];

export const states = [
  { ...card, id: 'poster', name: 'Poster', feed: 'harbour', steps: [see('duration')] },
  { ...card, id: 'playing', name: 'Playing', feed: 'harbour', isHeld: true, steps: [plays, playsFrom(20)] },
  { ...card, id: 'paused', name: 'Paused, with the bar', feed: 'harbour', steps: [plays, heldAt(12)] },
  { ...card, id: 'captions', name: 'Captions shown', feed: 'harbour', steps: [plays, heldAt(4), captioned] },
  { ...card, id: 'settings-menu', name: 'Settings of the player', feed: 'harbour',
    steps: [plays, heldAt(12), press('player-settings-button'), see('player-settings')] },
  { ...card, id: 'help-sheet', name: 'Sheet of keys', feed: 'harbour', steps: [plays, heldAt(12), key('?'), see('keys')] },
  { ...card, id: 'buffering', name: 'Waiting for footage', feed: 'harbour', network: 'footage-stalls', isHeld: true,
    steps: [plays, ahead(40)] },
  { ...card, id: 'player-failed', name: 'Failed, with Retry', feed: 'media-missing', steps: [press('.play'), see('retry')] },
  { ...card, id: 'native-controls', name: 'Native controls', feed: 'harbour', attributes: { controls: 'native' },
    steps: [see('duration')] },
  { ...card, id: 'no-poster', name: 'Poster missing', feed: 'minimal', steps: [state('ready', 'partial')] },
  { ...card, id: 'third-party', name: 'Another site’s player, behind its poster', feed: 'third-party',
    attributes: { consent: 'own' }, steps: [see('third-party')] },

  { ...header, id: 'header', name: 'Headline, place, dates', feed: 'harbour', steps: [see('header')] },
  { ...header, id: 'header-reader-zone', name: 'Dates on another clock', feed: 'harbour',
    steps: [choose('time-zone', 1), see('header')] },
  { ...header, id: 'header-long', name: 'Headline of 500 characters', feed: 'long', steps: [see('header')] },

  { ...standing, id: 'embargoed', name: 'Embargoed, with the countdown', feed: 'embargoed', part: '.standing',
    clock: '2198-12-29T04:00:00Z', steps: [see('countdown')] },
  { ...standing, id: 'embargo-ends', name: 'Embargoed for 90 seconds more', feed: 'embargoed', part: '.standing',
    clock: '2199-01-01T05:58:30Z', steps: [see('countdown')] },
  { ...card, id: 'embargo-over', name: 'An embargo that is over', feed: 'embargoed', clock: '2198-12-31T06:00:00Z',
    steps: [see('countdown'), clock('2199-01-01T06:00:01Z'), without('banner'), see('.play')] },
  { ...standing, id: 'corrected', name: 'Corrected', feed: 'corrected', steps: [see('banner')] },
  { ...standing, id: 'withheld', name: 'Withheld', feed: 'withheld', steps: [see('banner')] },
  { ...standing, id: 'canceled', name: 'Canceled', feed: 'canceled', steps: [see('banner')] },
  { ...standing, id: 'expired', name: 'Expired', feed: 'expired', steps: [see('banner')] },
  { ...standing, id: 'status-unknown', name: 'Unknown status', feed: 'status-unknown', steps: [see('banner')] },

  { ...rights, id: 'restrictions', name: 'Restrictions', feed: 'harbour', steps: [see('restrictions')] },
  { ...rights, id: 'credit-copied', name: 'Credit copied', feed: 'harbour', part: 'credit',
    steps: [press('copy-credit'), see('.credit [role="status"]:not(:empty)')] },
  { ...rights, id: 'applies-to-you', name: 'Applies to you', feed: 'harbour', attributes: { 'viewer-region': 'IS' },
    steps: [see('restrictions')] },
  { ...rights, id: 'pool', name: 'Pool material', feed: 'pool', steps: [see('restrictions')] },
  { ...rights, id: 'restrictions-unknown', name: 'Unknown', feed: 'broken-parts', steps: [see('restrictions')] },
  { ...rights, id: 'downloads', name: 'Files to take away', feed: 'harbour', part: 'downloads', steps: [see('downloads')] },
  { ...whole, component: 'Restrictions', id: 'restrictions-none', name: 'None', feed: 'no-restrictions',
    steps: [state('ready')] },

  { ...text, id: 'description-closed', name: 'Closed', feed: 'harbour', steps: [see('description')] },
  { ...text, id: 'description-open', name: 'Open', feed: 'harbour',
    steps: [press('.disclosure'), see('.disclosure[aria-expanded="true"]')] },

  { ...timed, id: 'transcript', name: 'Transcript', feed: 'harbour', steps: [press('opening'), see('.timed-row')] },
  { ...timed, id: 'shotlist', name: 'Shotlist', feed: 'harbour', steps: [press('opening', 1), see('.timed-row')] },

  { ...list, id: 'list', name: 'First rows', feed: 'harbour', steps: [rows(10)] },
  { ...list, id: 'list-more', name: 'More rows', feed: 'harbour', part: '.more', steps: [press('show-more'), rows(20)] },
  { ...list, id: 'list-end', name: 'The end', feed: 'harbour', part: '.more', attributes: { 'page-size': '40' },
    steps: [press('show-more'), rows(40), press('show-more'), rows(45)] },
  { ...list, id: 'list-failed', name: 'A page that failed', feed: 'harbour', part: '.more', attributes: { 'page-size': '40' },
    steps: [see('show-more'), network('feed-gone'), press('show-more'), see('.failed')] },
  { ...list, id: 'list-newer', name: 'Two new rows', feed: 'harbour', part: 'new-rows',
    steps: [press('show-more'), rows(20), refreshed(withTwoMore), see('new-rows')] },
  { ...list, id: 'list-alone', name: 'Without a story', feed: 'top-only', steps: [see('top-downloads')] },
  { ...whole, component: 'Top downloads', id: 'list-empty', name: 'Empty: no list', feed: 'empty-list',
    steps: [state('ready')] },

  { ...cookies, id: 'first-layer', name: 'The question', part: 'first-layer', steps: [see('.first-layer:not([data-waiting])')] },
  { ...cookies, id: 'cookie-settings', name: 'Settings', part: 'settings',
    steps: [consent('open'), see('settings'), see('.category')] },
  { ...cookies, id: 'consent-given', name: 'After a yes', part: '.cookies-row', steps: allOptional(true) },
  { ...cookies, id: 'consent-refused', name: 'After a no', part: '.cookies-row', steps: allOptional(false) },
  { ...cookies, id: 'receipt', name: 'Receipt', part: 'settings',
    steps: [...allOptional(true), press('cookie-settings'), see('.receipt')] },
  { ...cookies, id: 'signal', name: 'Denied by the browser’s signal', signal: true, part: 'settings',
    steps: [consent('open'), see('.by-browser')] },

  { ...whole, id: 'story', name: 'A whole story', feed: 'harbour', steps: [see('header'), rows(10)] },
  { ...whole, id: 'no-video', name: 'No video', feed: 'no-video', steps: [see('header')] },
  { ...whole, id: 'partial', name: 'Partial', feed: 'broken-parts', steps: [state('partial')] },
  { ...whole, id: 'arabic', name: 'Arabic, with Latin names', feed: 'arabic', steps: [see('header')] },
  { ...whole, id: 'stale', name: 'Stale', feed: 'corrected',
    steps: [state('ready'), network('feed-gone'), refreshed(), state('stale'), see('message')] },
  { ...whole, id: 'loading', name: 'Loading', feed: 'harbour', part: '.shell .stage', network: 'feed-held', isHeld: true,
    steps: [state('loading'), see('.shell .stage')] },
  { ...whole, id: 'failed-offline', name: 'Failed: offline', feed: 'harbour', part: 'host', network: 'offline', isHeld: true,
    steps: [state('failed'), see('message')] },
  { ...whole, id: 'failed-gone', name: 'Failed: not there', feed: 'not-there', part: 'host', steps: [state('failed'), see('message')] },
  { ...whole, id: 'empty', name: 'Empty', feed: 'empty', part: 'host', steps: [state('failed'), see('message')] },
  { ...whole, id: 'fallback', name: 'Fallback, without WebAssembly', feed: 'harbour', part: 'host', without: 'wasm',
    steps: [state('fallback'), see('.shell > p'), translated('.shell > p', 'cannot run here')] },
];

/** The list as it is a little later: two rows came in at the top. */
function withTwoMore({ topDownloads }) {
  const [row] = topDownloads.items;
  const later = ['Harbour lights repaired ahead of the festival', 'Second ferry back in service'];
  topDownloads.items.unshift(...later.map((headline, index) => ({ ...row, id: `later-${index}`, headline })));
}
