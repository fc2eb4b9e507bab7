// What is elsewhere in a widget than in the first one, though only marks that are not seen are different in its texts.
// Not here: the texts themselves.
const [texts] = arguments;
const round = ({ x, y, width, height }, { left, top }) => [x - left, y - top, width, height].map(Math.round);
const boxes = (widget, text) => {
  const origin = widget.getBoundingClientRect();
  const all = [...widget.shadowRoot.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => [element.localName, round(element.getBoundingClientRect(), origin)]);
  // Our own words, also those beside a text in one sentence.
  const nodes = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { data, parentNode } = nodes.currentNode;
    if (data === text || !parentNode.checkVisibility?.()) continue;
    let from = 0;
    for (const words of data.split(text)) {
      // Marks that keep a name to itself stand around it, and are not seen.
      const said = words.replace(/^[\u2068\u2069]+|[\u2068\u2069]+$/g, '');
      const start = from + words.indexOf(said);
      const range = document.createRange();
      range.setStart(nodes.currentNode, start);
      range.setEnd(nodes.currentNode, start + said.length);
      if (said.trim()) all.push([`"${said}"`, round(range.getBoundingClientRect(), origin)]);
      from += words.length + text.length;
    }
  }
  return all;
};
const widgets = [...document.querySelectorAll('story-widget')];
const plain = boxes(widgets[0], texts[0]);
return widgets.slice(1).map((widget, index) => {
  const found = boxes(widget, texts[index + 1]);
  if (found.length !== plain.length) return [`${found.length} boxes, not ${plain.length}`];
  const moved = found.filter(([name, box], at) => name !== plain[at][0] || box.some((side, of) => Math.abs(side - plain[at][1][of]) > 1));
  return moved.map(([name, box]) => `${name} ${box}`);
});
