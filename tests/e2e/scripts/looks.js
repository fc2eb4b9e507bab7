// What everything in the first story looks like: its size to the pixel, its colours, its letters, what moves.
const { shadowRoot } = document.querySelector('story-widget');
return [...shadowRoot.querySelectorAll('*')].map((element) => {
  const style = getComputedStyle(element);
  const { width, height, color, backgroundColor, display, fontSize, fontStyle, letterSpacing, textTransform, opacity, direction } = style;
  return [
    element.localName, element.className, Math.round(parseFloat(width)), Math.round(parseFloat(height)),
    color, backgroundColor, display, fontSize, fontStyle, letterSpacing, textTransform, opacity, direction, style.animationName,
  ].join(' | ');
});
