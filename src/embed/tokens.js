// Custom properties with a value of another kind than their own: the default counts instead, and the page is told.
// Not here: the properties and their defaults (`style/tokens.css`).

// What judges a value, by the last word of the name; where that says nothing the default does.
const judges = { font: 'font-family', weight: 'font-weight', size: 'font-size', measure: 'max-width', padding: 'padding', radius: 'padding' };

/** A function that has each such property of `element` count as not set, and hands what to say of it to `warn`. */
export const defaultsOf = (element, warn) => {
  const sheet = new CSSStyleSheet();
  return () => {
    const { adoptedStyleSheets } = element.shadowRoot;
    // What was set aside before counts again, for it may have been mended.
    sheet.replaceSync('');
    const given = getComputedStyle(element);
    const wrong = new Set();
    const layer = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).find(({ name }) => name === 'tokens');
    for (const { style = [] } of layer?.cssRules ?? []) {
      for (const name of style) {
        const [, token, word, value] = /\((--story-(?:[\w-]+-)?(\w+)),(.*)\)/s.exec(style.getPropertyValue(name)) ?? [];
        const set = token && given.getPropertyValue(token).trim();
        if (set && !CSS.supports(judges[word] ?? (CSS.supports('color', value) ? 'color' : 'padding-top'), set)) wrong.add(token);
      }
    }
    if (!wrong.size) return;
    warn(`no value of its kind, the default counts: ${[...wrong].join(', ')}`);
    // What a page says to the element goes before what is said from inside, unless that is important.
    sheet.replaceSync(`:host{${[...wrong].join(':initial!important;')}:initial!important}`);
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  };
};
