// The elements that fit a selector and are rendered, in open shadow roots too.
const [selector] = arguments;
const found = [];
const walk = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) found.push(element);
    if (element.shadowRoot) walk(element.shadowRoot);
  }
};
walk(document);
return found;
