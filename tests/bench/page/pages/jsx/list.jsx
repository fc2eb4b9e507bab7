// The list with Show more; the focus goes to the first new row.
// Not here: how it goes on (`../common/feed.js`), a row (`row.jsx`).
import { useLayoutEffect, useRef, useState } from 'hooks';
import { begin, hasMore, more, writeStatus } from '../common/feed.js';

export function List({ Row, ...first }) {
  const [list, setList] = useState(() => begin(first));
  const rows = useRef(null);
  useLayoutEffect(() => {
    if (list.before) rows.current.children[list.before].focus();
  }, [list]);
  return (
    <section aria-labelledby="top-title">
      <h2 id="top-title">Top downloads in last 24 hours</h2>
      <ol className="rows" ref={rows}>
        {list.items.slice(0, list.shown).map((item, index) => (
          <Row key={item.id} item={item} index={index} />
        ))}
      </ol>
      <div className="more">
        <p role="status">{writeStatus(list)}</p>
        {hasMore(list) && (
          <button type="button" onClick={async () => setList(await more(list))}>
            Show more
          </button>
        )}
      </div>
    </section>
  );
}
