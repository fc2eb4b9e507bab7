// The elements that fit a selector and are rendered, in open shadow roots too. Where the browser tells a page what it tells
// assistive technology, only those of the role, each with its role and name: an element costs the driver more than all of this.
// `null` where the browser does not know better than '' of one of them: what it tells has fallen behind the page.
const [selector, role, isLast] = arguments;
const found = [];
let isBehind = false;
const fits = (element) => {
  if (!element.matches(selector) || !element.checkVisibility({ visibilityProperty: true })) return false;
  isBehind ||= element.computedRole === '';
  return (element.computedRole ?? role) === role;
};
const walk = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (fits(element)) found.push([element, element.computedRole, element.computedName]);
    if (element.shadowRoot) walk(element.shadowRoot);
  }
};
walk(document);
return isBehind && !isLast ? null : found;
