// The description, which opens.
// Not here: the story itself (`page.js`).
import { LitElement, html, nothing } from 'lit';
import { styles } from './styles.js';

class Description extends LitElement {
  static properties = { paragraphs: { attribute: false }, isOpen: { state: true } };
  static styles = styles;

  constructor() {
    super();
    this.isOpen = false;
  }

  render() {
    const [lead, ...rest] = this.paragraphs;
    return html`
      <section class="description">
        <h2>
          <button
            type="button"
            class="disclosure"
            aria-expanded=${this.isOpen}
            aria-controls="rest"
            @click=${() => (this.isOpen = !this.isOpen)}
          >
            Description
          </button>
        </h2>
        <p>${lead}</p>
        <div id="rest">${this.isOpen ? rest.map((text) => html`<p>${text}</p>`) : nothing}</div>
      </section>
    `;
  }
}

customElements.define('story-description', Description);
