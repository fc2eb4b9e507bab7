// What a token or a part affects in a widget, found in the widget's own sheets, and marks around it.
// Not here: which tokens and parts there are (`tokens-table.js`).

/** No more marks than a person can tell apart. */
const most = 80;
/** States and pseudo-elements, which do not tell which element a rule is for. */
const passing = /::[\w-]+(\([^)]*\))?|:(hover|focus(-visible|-within)?|active|disabled|enabled|checked)\b/g;

/** All rules of the sheets with what they select, nested ones written out. */
const rulesOf = (rules, parent) =>
  [...rules].flatMap((rule) => {
    const own = rule.selectorText;
    const nested = own?.includes('&') ? own.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${own}`;
    const selector = own && (parent ? nested : own);
    const found = selector ? [{ selector, style: rule.style }] : [];
    return [...found, ...rulesOf(rule.cssRules ?? [], selector ?? parent)];
  });

/** Properties that stand for several: where a variable is in one, the several have no value of their own to be read. */
const shorthands = [
  'background', 'border', 'border-block', 'border-block-end', 'border-block-start', 'border-color', 'border-inline', 'border-inline-end',
  'border-inline-start', 'border-radius', 'border-width', 'flex', 'font', 'gap', 'grid-template', 'inset', 'margin', 'margin-block',
  'margin-inline', 'outline', 'padding', 'padding-block', 'padding-inline', 'text-decoration', 'transition',
];

const names = /var\(\s*(--[\w-]+)/g;
const uses = (text, name) => [...text.matchAll(names)].some(([, used]) => used === name);

/** The names under which the widget knows a token: those of `tokens.css`, and names for them. */
const aliases = (rules, token) => {
  const known = new Set([token]);
  for (const name of known) {
    for (const { style } of rules) {
      for (const property of style) {
        if (property.startsWith('--') && uses(style.getPropertyValue(property), name)) known.add(property);
      }
    }
  }
  return known;
};

/** The shown elements that a token has a say in. */
export const affectedBy = (widget, token) => {
  const root = widget.shadowRoot;
  const rules = rulesOf(root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]));
  const known = aliases(rules, token);
  const valuesOf = (style) => [...style, ...shorthands].filter((name) => !name.startsWith('--')).map((name) => style.getPropertyValue(name));
  const used = rules.filter(({ style }) => {
    const values = valuesOf(style).join(' ');
    return [...known].some((name) => uses(values, name));
  });
  const elements = new Set();
  for (const { selector } of used) {
    if (selector.includes(':host')) elements.add(widget);
    const plain = selector.replace(passing, '').trim();
    if (!plain || plain.includes(':host')) continue;
    try {
      for (const element of root.querySelectorAll(plain)) elements.add(element);
    } catch {
      // What is left of a selector without its pseudo-element may be none.
    }
  }
  return [...elements].filter((element) => element.checkVisibility({ visibilityProperty: true }));
};

export const partsOf = (widget, name) =>
  [...widget.shadowRoot.querySelectorAll(`[part~="${name}"]`)].filter((element) => element.checkVisibility({ visibilityProperty: true }));

/** Draws a mark around each; the ones before go. */
export const mark = (page, elements) => {
  for (const old of page.querySelectorAll('.mark')) old.remove();
  const { scrollX, scrollY } = page.defaultView;
  for (const element of elements.slice(0, most)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = page.createElement('div');
    box.className = 'mark';
    Object.assign(box.style, {
      left: `${left + scrollX}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px`,
    });
    page.body.append(box);
  }
};
