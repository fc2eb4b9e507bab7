// What each story of the page has come to: its state, its words, what of the publisher's is shown, what was told of it.
const text = (node) => {
  if (!(node instanceof HTMLElement) || node.localName === 'slot') return '';
  if (getComputedStyle(node).display === 'contents') return [...node.children].map(text).join('\n');
  return node.checkVisibility() ? node.innerText : '';
};
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
return [...document.querySelectorAll('story-widget')].map((widget) => {
  const { id, shadowRoot, dataset } = widget;
  const of = (name) => recorded.events.filter((event) => event.name === name && event.from === id).map(({ detail }) => detail);
  const own = [...widget.children].filter(({ localName }) => localName !== 'script');
  // A page may have taken away so much that there is none.
  const root = shadowRoot ?? document.createDocumentFragment();
  const all = (selector) => [...root.querySelectorAll(selector)].filter(isSeen);
  return {
    id,
    state: dataset.state ?? '',
    consent: dataset.consent ?? '',
    text: [...root.children].map(text).join('\n'),
    isFallbackShown: own.length > 0 && own.every(isSeen),
    isFallbackKept: own.length > 0,
    hasRetry: all('button').some(({ textContent }) => textContent === 'Retry'),
    rows: all('ol > li').length,
    links: all('a[href]').map(({ href }) => href),
    downloads: all('[part~=download]').length,
    emptyHeadings: all('h1, h2, h3, h4, h5, h6').filter((heading) => !heading.innerText.trim()).length,
    states: of('story-state').map((detail) => detail?.state ?? ''),
    errors: of('story-error'),
  };
});
