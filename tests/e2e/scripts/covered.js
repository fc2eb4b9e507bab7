// Brings an element into view; returns what lies over its middle, if it is not the element itself.
const [element] = arguments;
element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
if (!element.checkVisibility({ visibilityProperty: true })) return 'nothing: it is not shown any more';
const box = element.getBoundingClientRect();
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
let top = document.elementFromPoint(x, y);
for (let inner = top; inner?.shadowRoot; ) {
  inner = inner.shadowRoot.elementFromPoint(x, y);
  if (!inner || inner === top) break;
  top = inner;
}
for (let at = top; at; at = at.parentNode ?? at.host) if (at === element) return null;
return top ? top.cloneNode().outerHTML ?? top.nodeName : 'nothing of the page';
