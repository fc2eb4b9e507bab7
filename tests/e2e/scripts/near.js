// What of the page has these words and was not found: its tag, role and name, whether it is rendered; and the size of the window.
const [words] = arguments;
const found = [`window ${innerWidth} × ${innerHeight}`];
const walk = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) walk(element.shadowRoot);
    if (element.ariaLabel !== words && (element.firstElementChild || element.textContent.trim() !== words)) continue;
    const isRendered = element.checkVisibility({ visibilityProperty: true });
    found.push(`${element.cloneNode().outerHTML} ${element.computedRole} ${element.computedName} ${isRendered ? '' : 'not '}rendered`);
  }
};
walk(document);
return found.join('; ');
