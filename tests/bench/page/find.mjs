// What a reader finds on every page, by roles and words, through open shadow roots.
// Not here: the play control, which is the browser's own on some (`pages.mjs`).
import { words } from './pages/common/consent.js';

const button = (within, name) => within.getByRole('button', { name, exact: true });

const list = (tab) => tab.getByRole('region', { name: 'Top downloads in last 24 hours' });
export const rows = (tab) => list(tab).getByRole('listitem');
export const showMore = (tab) => button(list(tab), 'Show more');

/** A disclosure of the browser's own has no role that is asked for by. */
export const disclosure = (tab) =>
  button(tab, 'Description')
    .or(tab.locator('summary', { hasText: /^Description$/ }))
    .first();

/** The answers of the first layer. */
export const accept = (tab) => button(tab, words.accept).first();
export const reject = (tab) => button(tab, words.reject).first();

/** What leads from the first layer to the settings; a link in one library. */
export const openSettings = (tab) =>
  button(tab, words.open)
    .or(tab.getByRole('link', { name: words.open }))
    .first();

/** What leads there at any time. */
export const cookieSettings = (tab) => button(tab, words.settings).first();
export const category = (tab, title) =>
  tab
    .getByRole('switch', { name: title })
    .or(tab.getByRole('checkbox', { name: title }))
    .first();
export const save = (tab) => button(tab, words.save).first();
