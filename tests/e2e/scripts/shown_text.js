// What a reader sees of the widgets themselves, in order, without the publisher's own content in them.
const text = (node) => {
  if (!(node instanceof HTMLElement) || node.localName === 'slot') return '';
  if (getComputedStyle(node).display === 'contents') return [...node.children].map(text).join('\n');
  // A part that is not rendered would give all its text here.
  return node.checkVisibility() ? node.innerText : '';
};
return [...document.querySelectorAll('story-widget')]
  .map((widget) => [...(widget.shadowRoot?.children ?? [])].map(text).join('\n'))
  .join('\n');
