// The list with Show more; the focus goes to the first new row.
// Not here: how it goes on (`../common/feed.js`).
import { LitElement, html, nothing } from 'lit';
import {
  begin,
  hasMore,
  more,
  writeClock,
  writeDownloads,
  writeDuration,
  writeRank,
  writeStatus,
} from '../common/feed.js';
import { styles } from './styles.js';

class List extends LitElement {
  static properties = { first: { attribute: false }, list: { state: true } };
  static styles = styles;

  willUpdate() {
    this.list ??= begin(this.first);
  }

  updated() {
    const { before } = this.list;
    if (before) this.renderRoot.querySelector('.rows').children[before].focus();
  }

  render() {
    const { items, shown } = this.list;
    return html`
      <section aria-labelledby="top-title">
        <h2 id="top-title">Top downloads in last 24 hours</h2>
        <ol class="rows">
          ${items.slice(0, shown).map(row)}
        </ol>
        <div class="more">
          <p role="status">${writeStatus(this.list)}</p>
          ${hasMore(this.list)
            ? html`<button type="button" @click=${async () => (this.list = await more(this.list))}>Show more</button>`
            : nothing}
        </div>
      </section>
    `;
  }
}

// On one line: each blank between elements would be a node of every row.
const row = (item, index) =>
  html`<li class="row" tabindex="-1"><span class="rank" aria-hidden="true">${writeRank(index)}</span><div class="row-text"><a class="row-headline" href=${item.url}>${item.headline}</a><p class="row-facts"><span>${item.location.text}</span><time datetime=${writeDuration(item.durationSeconds)}>${writeClock(item.durationSeconds)}</time><span>${writeDownloads(item.downloads)}</span></p></div></li>`;

customElements.define('story-list', List);
