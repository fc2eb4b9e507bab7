// Makes the element known at once, with the files of the package where they lie beside this one.
// Not here: how (`define.js`).
import { define } from './define.js';

define();

export { define };
