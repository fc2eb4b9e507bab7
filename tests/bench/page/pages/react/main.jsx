// The story page with Video.js, vanilla-cookieconsent and React. A row that is there is not drawn again.
// Not here: what is drawn (`../jsx`), but for the player (`player.jsx`).
import '../common/page.css';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from '../common/cookieconsent.js';
import { loadFeed } from '../common/feed.js';
import { Page } from '../jsx/page.jsx';
import { Row } from '../jsx/row.jsx';
import { Player } from './player.jsx';

createRoot(document.getElementById('app')).render(<Page feed={loadFeed()} Player={Player} Row={memo(Row)} />);
ask();
