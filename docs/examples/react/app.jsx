// Stories in React 19: attributes, events, a list that changes its order, stories that come and go.
import 'story-widget';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// `consentMode` and not `consent`, which is an object of the element. Other names are those of the attributes.
function Story({ feed, rows, onState }) {
  return (
    <story-widget
      feed={feed}
      page-size={rows}
      loading="eager"
      consentMode="off"
      onstory-state={({ detail }) => onState(detail.state)}
    >
      <p>Read this story at the agency.</p>
    </story-widget>
  );
}

function Stories({ feeds }) {
  const [stories, setStories] = useState(feeds.slice(0, 2).map((feed, id) => ({ id, feed })));
  const [isShown, setShown] = useState(true);
  const [rows, setRows] = useState(5);
  const [state, setState] = useState('');
  const replaceFirst = () => setStories(([first, ...others]) => [{ ...first, feed: feeds[2] }, ...others]);
  return (
    <>
      <button onClick={() => setStories(stories.toReversed())}>Turn round</button>
      <button onClick={replaceFirst}>Another story</button>
      <button onClick={() => setRows(7)}>More rows</button>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{state}</output>
      {/* The key goes with the story: what is moved plays on. */}
      {isShown && stories.map(({ id, feed }) => <Story key={id} feed={feed} rows={rows} onState={setState} />)}
    </>
  );
}

const place = document.getElementById('app');
createRoot(place).render(<Stories feeds={place.dataset.feeds.split(' ')} />);
