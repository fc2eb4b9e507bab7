// Brings an element into view and calls back when it stands still from one frame to the next.
const [element, done] = arguments;
let before;
const look = () => {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y } = element.getBoundingClientRect();
  if (before === `${x},${y}`) return void done();
  before = `${x},${y}`;
  requestAnimationFrame(() => requestAnimationFrame(look));
};
look();
