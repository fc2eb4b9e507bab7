// Whether a style sheet of the page changes nothing: neither the widget nor an element that no script has defined yet.
const [sheet] = arguments;
const { contentDocument: undefinedYet } = document.querySelector('iframe');
const { shadowRoot } = document.querySelector('story-widget');
const still = new CSSStyleSheet();
still.replaceSync('*, ::before, ::after { transition: none !important; }');
const own = [...shadowRoot.adoptedStyleSheets];
shadowRoot.adoptedStyleSheets = [...own, still];

const seen = [
  document.querySelector('story-widget'), ...shadowRoot.querySelectorAll('[part], [part] > *, a, button, input'),
  undefinedYet.querySelector('story-widget'),
];
// Most that is drawn without an element of its own is the knob of a switch.
const boxes = seen.flatMap((element) => (element.localName === 'input' ? [[element, '::before']] : [[element]]));
const look = () =>
  boxes.map((box) => {
    const style = getComputedStyle(...box);
    // A custom property is not seen, only what is made of it.
    const names = Array.from(style).filter((name) => !name.startsWith('--'));
    return names.map((name) => style.getPropertyValue(name)).join();
  }).join('\n');

const before = look();
const added = [document, undefinedYet].map((page) => {
  const style = page.createElement('style');
  style.textContent = sheet;
  page.head.append(style);
  return style;
});
const isIdle = look() === before;
for (const style of added) style.remove();
shadowRoot.adoptedStyleSheets = own;
return isIdle;
