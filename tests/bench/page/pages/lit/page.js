// The page and the story. It has no shadow root, so that Vidstack's own sheets reach the player.
// Not here: terms, description and list (`terms.js`, `description.js`, `list.js`), each with a shadow root.
import { LitElement, html } from 'lit';
import { openSettings } from '../common/cookieconsent.js';
import { loadFeed, writeClock, writeDate } from '../common/feed.js';
import './description.js';
import './list.js';
import './terms.js';

class Page extends LitElement {
  static properties = { document: { state: true } };

  constructor() {
    super();
    this.document = null;
    loadFeed().then((document) => (this.document = document));
  }

  createRenderRoot() {
    return this;
  }

  render() {
    if (!this.document) return html`<p class="loading">The story is loading.</p>`;
    const { story, topDownloads } = this.document;
    return html`
      <main class="page columns">
        <article>
          <div class="player">
            ${this.player(story)}
            <time class="duration">${writeClock(story.video.durationSeconds)}</time>
          </div>
          <h1>${story.headline}</h1>
          <p class="location">${story.location.text}</p>
          <p class="dates"><time datetime=${story.published}>${writeDate(story.published)}</time> · Published</p>
          <story-terms .rights=${story.rights}></story-terms>
          <story-description .paragraphs=${story.description}></story-description>
          <button type="button" class="cookie-settings" @click=${openSettings}>Cookie settings</button>
        </article>
        <story-list .first=${topDownloads}></story-list>
      </main>
    `;
  }

  // Without load="play" Vidstack fetches the file before the press, in spite of preload="none".
  player({ headline, video }) {
    return html`
      <media-player
        title=${headline}
        src=${video.sources[0].src}
        view-type="video"
        stream-type="on-demand"
        load="play"
        poster-load="eager"
        preload="none"
        playsinline
      >
        <media-provider>
          <media-poster class="vds-poster" src=${video.poster.src} alt=${video.poster.alt}></media-poster>
        </media-provider>
        <media-video-layout></media-video-layout>
      </media-player>
    `;
  }
}

customElements.define('story-page', Page);
