// The elements that fit a selector and are rendered, in open shadow roots too. Where the browser tells a page what it tells
// assistive technology, only those of the role, each with its role and name: an element costs the driver more than all of this.
const [selector, role] = arguments;
const found = [];
const fits = (element) =>
  element.matches(selector) &&
  element.checkVisibility({ visibilityProperty: true }) &&
  (element.computedRole ?? role) === role;
const walk = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (fits(element)) found.push([element, element.computedRole, element.computedName]);
    if (element.shadowRoot) walk(element.shadowRoot);
  }
};
walk(document);
return found;
