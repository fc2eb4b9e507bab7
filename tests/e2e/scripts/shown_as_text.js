// Puts up a widget for each document, in a box of 320 pixels in place of those before, and tells when all have come to
// an end and have what comes last: how many places show its text to the letter, and what stands out at the sides.
const [documents, texts, last, done] = arguments;
const main = document.querySelector('main');
main.replaceChildren();
const widgets = documents.map((text) => {
  const [box, widget, data] = ['div', 'story-widget', 'script'].map((name) => document.createElement(name));
  box.style.inlineSize = '320px';
  widget.setAttribute('loading', 'eager');
  widget.setAttribute('consent', 'off');
  data.type = 'application/json';
  data.textContent = text;
  widget.append(data);
  box.append(widget);
  return box;
});
main.append(...widgets);
// A name may have marks around it that keep to itself what it does to the direction.
const bare = (text) => text.replace(/^\u2068+|\u2069+$/g, '');
const is = (shown, text) =>
  bare(shown) === bare(text) || (shown.length > 400 && shown.endsWith('…') && text.startsWith(shown.slice(0, -1)));
const look = ({ firstChild: widget }, index) => {
  const [text, root] = [texts[index], widget.shadowRoot];
  let places = 0;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) if (nodes.currentNode.parentNode.localName !== 'style') places += is(nodes.currentNode.data, text);
  for (const picture of root.querySelectorAll('img')) places += is(picture.alt, text);
  const box = widget.getBoundingClientRect();
  const wide = [...root.querySelectorAll('*')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && (right > box.right + 1 || left < box.left - 1);
  });
  const names = wide.map((element) => `${element.localName}.${element.className || element.part}`);
  if (widget.scrollWidth > widget.clientWidth + 1) names.push('the widget');
  return { state: widget.dataset.state ?? '', places, wide: names };
};
const wait = () => {
  const isOver = ({ firstChild: { dataset, shadowRoot } }) =>
    /ready|partial|failed|fallback/.test(dataset.state) && shadowRoot.querySelector(last);
  if (widgets.every(isOver)) done(widgets.map(look));
  else setTimeout(wait, 10);
};
wait();
