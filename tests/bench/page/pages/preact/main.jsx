// The story page with Media Chrome, vanilla-cookieconsent and Preact.
// Not here: what is drawn (`../jsx`), but for the player (`player.jsx`).
import '../common/page.css';
import { render } from 'preact';
import { ask } from '../common/cookieconsent.js';
import { loadFeed } from '../common/feed.js';
import { Page } from '../jsx/page.jsx';
import { Row } from '../jsx/row.jsx';
import { Player } from './player.jsx';

render(<Page feed={loadFeed()} Player={Player} Row={Row} />, document.getElementById('app'));
ask();
