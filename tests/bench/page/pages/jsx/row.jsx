// One row of the list.
// Not here: which rows there are (`list.jsx`).
import { writeClock, writeDownloads, writeDuration, writeRank } from '../common/feed.js';

export function Row({ item, index }) {
  return (
    <li className="row" tabIndex={-1}>
      <span className="rank" aria-hidden="true">
        {writeRank(index)}
      </span>
      <div className="row-text">
        <a className="row-headline" href={item.url}>
          {item.headline}
        </a>
        <p className="row-facts">
          <span>{item.location.text}</span>
          <time dateTime={writeDuration(item.durationSeconds)}>{writeClock(item.durationSeconds)}</time>
          <span>{writeDownloads(item.downloads)}</span>
        </p>
      </div>
    </li>
  );
}
