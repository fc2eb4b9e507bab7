// The story: player, header, terms, description.
// Not here: the player, which each page brings.
import { useState } from 'hooks';
import { openSettings } from '../common/cookieconsent.js';
import { writeClock, writeDate } from '../common/feed.js';

export function Story({ Player, headline, location, published, description, video, rights }) {
  return (
    <article>
      <div className="player">
        <Player video={video} headline={headline} />
        <time className="duration">{writeClock(video.durationSeconds)}</time>
      </div>
      <h1>{headline}</h1>
      <p className="location">{location.text}</p>
      <p className="dates">
        <time dateTime={published}>{writeDate(published)}</time> · Published
      </p>
      <p className="access">{rights.accessText}</p>
      <section className="restrictions" aria-labelledby="restrictions-title">
        <h2 id="restrictions-title">Restrictions</h2>
        <ul>
          {rights.restrictions.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <Description paragraphs={description} />
      <button type="button" className="cookie-settings" onClick={openSettings}>
        Cookie settings
      </button>
    </article>
  );
}

function Description({ paragraphs: [lead, ...rest] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="description">
      <h2>
        <button
          type="button"
          className="disclosure"
          aria-expanded={isOpen}
          aria-controls="rest"
          onClick={() => setOpen(!isOpen)}
        >
          Description
        </button>
      </h2>
      <p>{lead}</p>
      <div id="rest">{isOpen && rest.map((text) => <p key={text}>{text}</p>)}</div>
    </section>
  );
}
