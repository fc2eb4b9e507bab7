// The page by hand as fast as that goes: `build.mjs` puts script and styles into its HTML.
// Not here: the page itself (`../plain`).
import '../plain/main.js';
import './rows.css';
