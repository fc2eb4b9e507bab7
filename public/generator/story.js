// What a story says of itself, as the widget has read it: of any format, and nothing that the agency holds back.
// Not here: how it is written into a page (`snippets.js`).

const element = (attributes) => {
  const story = document.createElement('story-widget');
  for (const [name, value] of Object.entries(attributes)) story.setAttribute(name, value === true ? '' : value);
  return story;
};

/** Shows one story in `shown`, and the same in `place` at each of the widths, where it is measured; returns these. */
export const put = (attributes, widths, place, shown) => {
  // It has to begin here at once, however it is to begin there.
  const { autostart, ...others } = { ...attributes, loading: 'eager' };
  // It is how a story of any format says what it is, and is told once.
  const told = (index) => ({ 'structured-data': index === 0 ? 'on' : 'off' });
  const stories = widths.map((_, index) => element({ ...others, ...told(index) }));
  place.replaceChildren(
    ...stories.map((story, index) => {
      // No rule of a page reaches the width of the element: it is that of what it stands in.
      const box = Object.assign(document.createElement('div'), { className: `w${widths[index]}` });
      box.append(story);
      return box;
    }),
  );
  shown.replaceChildren(element(others));
  return stories;
};

/** Settles with the state of a story that has left `loading`, and with what went wrong. */
export const settled = (story) =>
  new Promise((resolve) => {
    let state, error;
    const settle = () => resolve({ state, error });
    story.addEventListener('story-error', ({ detail }) => {
      error = detail;
      if (state) settle();
    });
    story.addEventListener('story-state', ({ detail }) => {
      if (detail.state === 'loading') return;
      state = detail.state;
      // The words for what is wrong with a feed are fetched when it is wrong.
      if (/^fa/.test(state) && !error) setTimeout(settle, 4000);
      else settle();
    });
  });

const block = () => document.querySelector('[data-story-widget]');

// It comes a little after the story; of a story that is held back there may be none.
const graph = async () => {
  if (!block()) {
    await new Promise((resolve) => {
      const watcher = new MutationObserver(() => block() && done());
      const done = () => {
        watcher.disconnect();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, 4000);
      watcher.observe(document.body, { childList: true, subtree: true });
    });
  }
  return block() ? JSON.parse(block().textContent)['@graph'] : [];
};

const sizeOf = async (src) => {
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => {});
  return image.naturalWidth ? { width: image.naturalWidth, height: image.naturalHeight } : {};
};

const restriction = (term) => {
  const text = [term.name, term.text].filter(Boolean).join(': ');
  return term.about?.name ? `${text} (${term.about.name})` : text;
};

/** What may be said of a story; nothing where the agency holds it back. */
export const told = async (story) => {
  const article = (await graph()).find((thing) => thing['@type'] === 'NewsArticle');
  if (!article) return null;
  const { shadowRoot } = story;
  const work = article.video ?? article;
  const terms = [work.usageInfo ?? []].flat().filter((term) => typeof term === 'object');
  const picture = article.image && { src: article.image, alt: shadowRoot.querySelector('.poster')?.alt ?? '' };
  return {
    headline: article.headline,
    url: article.url,
    language: article.inLanguage,
    credit: work.creditText,
    restrictions: terms.map(restriction),
    picture: picture && { ...picture, ...(await sizeOf(picture.src)) },
  };
};
