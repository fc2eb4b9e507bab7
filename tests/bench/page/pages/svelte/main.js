// The story page with Plyr, Klaro and Svelte.
// Not here: what is drawn (`Page.svelte` and its parts), the dialog (`cookies.js`).
import '../common/page.css';
import { mount } from 'svelte';
import { loadFeed } from '../common/feed.js';
import { ask } from './cookies.js';
import Page from './Page.svelte';

const app = document.getElementById('app');
const feed = loadFeed();
app.replaceChildren();
mount(Page, { target: app, props: { feed } });
ask();
