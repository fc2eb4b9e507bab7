// The styles of the parts as one sheet, which all shadow roots adopt.
// Not here: the sheet itself (`../common/parts.css`).
import { css, unsafeCSS } from 'lit';
import parts from '../common/parts.css?inline';

export const styles = [
  unsafeCSS(parts),
  css`
    :host {
      display: block;
    }
  `,
];
