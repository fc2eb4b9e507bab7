// The story page with Vidstack, vanilla-cookieconsent and Lit.
// Not here: what is drawn (`page.js` and the elements it uses).
import '../common/page.css';
import 'vidstack/player/styles/default/theme.css';
import 'vidstack/player/styles/default/layouts/video.css';
import './player.css';
import 'vidstack/player';
import 'vidstack/player/layouts/default';
import 'vidstack/player/ui';
import { ask } from '../common/cookieconsent.js';
import './page.js';

const page = document.createElement('story-page');
document.getElementById('app').replaceChildren(page);
ask();
