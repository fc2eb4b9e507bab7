// Who may have the story, and under which restrictions.
// Not here: the story itself (`page.js`).
import { LitElement, html } from 'lit';
import { styles } from './styles.js';

class Terms extends LitElement {
  static properties = { rights: { attribute: false } };
  static styles = styles;

  render() {
    const { accessText, restrictions } = this.rights;
    return html`
      <p class="access">${accessText}</p>
      <section class="restrictions" aria-labelledby="restrictions-title">
        <h2 id="restrictions-title">Restrictions</h2>
        <ul>
          ${restrictions.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
      </section>
    `;
  }
}

customElements.define('story-terms', Terms);
