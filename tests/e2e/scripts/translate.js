// Does to the texts of a story what programs that translate pages do: each is wrapped and changed, again and again.
let rounds = 0;
const texts = (node) => (node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(texts));
const round = setInterval(() => {
  for (const text of texts(widget.shadowRoot ?? widget)) {
    if (!text.data.trim() || text.parentNode.localName === 'font') continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(`${text.data} ·`);
  }
  if (++rounds > 20) clearInterval(round);
}, 50);
