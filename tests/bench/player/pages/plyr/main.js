// As the README has it, but for the signs: they come from this server in place of Plyr's.
import Plyr from 'plyr';
import 'plyr/dist/plyr.css';
import iconUrl from '../../node_modules/plyr/dist/plyr.svg';

new Plyr('#player', { iconUrl, blankVideo: '' });
