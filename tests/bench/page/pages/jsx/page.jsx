// The page as Preact and React both draw it. `hooks` is the package of either that has them (`build.mjs`).
// Not here: the player, which each page brings, and the dialog.
import { useEffect, useState } from 'hooks';
import { List } from './list.jsx';
import { Story } from './story.jsx';

export function Page({ feed, Player, Row }) {
  const [document, setDocument] = useState(null);
  useEffect(() => {
    feed.then(setDocument);
  }, [feed]);
  if (!document) return <p className="loading">The story is loading.</p>;
  return (
    <main className="page columns">
      <Story {...document.story} Player={Player} />
      <List {...document.topDownloads} Row={Row} />
    </main>
  );
}
