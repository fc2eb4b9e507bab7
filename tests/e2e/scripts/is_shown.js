// Whether a reader can see a text: some element of a widget holds it, is rendered, and is not cut away.
const [text] = arguments;
const cut = (element) => {
  const box = element.getBoundingClientRect();
  let [top, bottom] = [box.top, box.bottom];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const window = at.getBoundingClientRect();
    [top, bottom] = [Math.max(top, window.top), Math.min(bottom, window.bottom)];
  }
  return bottom - top < Math.min(box.height, 8);
};
return [...document.querySelectorAll('story-widget')].some((widget) =>
  [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((element) => element.textContent.includes(text) && ![...element.children].some((child) => child.textContent.includes(text)))
    .some((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0 && !cut(element)),
);
