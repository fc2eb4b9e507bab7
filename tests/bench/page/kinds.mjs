// The kinds of visits: the feed, how many rows a press brings, and how many presses there are.
// Not here: what is done in a visit (`visit.mjs`), the feeds (`feed.mjs`).
//
// The other pages read `query` from their address. A page with the widget has a file of its own for each kind, in which
// the element has `attributes`; without them it has no such visit.

export const kinds = {
  /** The page as readers meet it. */
  story: { query: '', own: { file: '', attributes: 'feed="feed.json"' }, perPress: 10, presses: 1 },
  /** To a thousand rows, which is as far as the widget goes, by documents of a hundred, which is as much as it takes. */
  list: {
    query: '?feed=list-1.json&first=100&page=100',
    own: { file: 'list.html', attributes: 'feed="list-1.json" page-size="100"' },
    perPress: 100,
    presses: 9,
  },
  /** Five thousand rows in one document, of which a press shows a thousand: more than the widget reads, and shows. */
  large: { query: '?feed=large.json&page=1000', perPress: 1000, presses: 4 },
};

/** Where a page has such a visit; nothing if it has none. */
export const addressOf = (page, { query, own }) => (page.isOwn ? own?.file : query);
