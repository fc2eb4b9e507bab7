// Moves the first story a thousand times, in every way a page has, into and out of a shadow root too.
const done = arguments[0];
const widget = document.querySelector('story-widget');
const video = widget.shadowRoot.querySelector('video');
const main = document.querySelector('main');
const elsewhere = document.getElementById('elsewhere');
const inside = elsewhere.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
const ways = [
  () => main.append(widget),
  () => elsewhere.prepend(widget),
  () => main.insertBefore(widget, main.firstChild),
  () => inside.append(widget),
  () => elsewhere.append(widget),
];
if (main.moveBefore) ways.push(() => main.moveBefore(widget, main.firstChild), () => elsewhere.moveBefore(widget, null));
(async () => {
  const begun = performance.now();
  const before = video.currentTime;
  let moves = 0;
  while (moves < 999) {
    ways[moves++ % ways.length]();
    if (moves % 50 === 0) await new Promise(requestAnimationFrame);
  }
  main.append(widget);
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (video.paused) await new Promise((resolve) => video.addEventListener('playing', resolve, { once: true }));
  done({ moves: moves + 1, before, after: video.currentTime, seconds: (performance.now() - begun) / 1000 });
})();
