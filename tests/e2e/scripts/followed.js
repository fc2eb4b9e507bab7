// Which address each numbered link has, and which it should have by the browser's own parser; then presses them all.
// Not here: what a press runs (`harm.js`).
const [addresses] = arguments;
const root = document.querySelector('story-widget').shadowRoot;
const judged = (address) => {
  const text = address.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  if (!text || /\p{Cc}/u.test(text) || [...text].length > 2048) return null;
  let url;
  try {
    url = new URL(text, document.baseURI);
  } catch {
    return null;
  }
  const isOpen = /^https?:$/.test(url.protocol) && url.host && !url.username && !url.password;
  return isOpen && url.href.length <= 2048 ? url.href : null;
};
const faults = [];
const counts = { followed: 0, refused: 0, pressed: 0 };
for (const part of ['alternates', 'downloads']) {
  const links = new Map([...root.querySelectorAll(`[part~="${part}"] a`)].map((link) => [link.querySelector('bdi').textContent, link.href]));
  addresses.forEach((address, index) => {
    const [expected, found] = [judged(address), links.get(`n${index}`) ?? null];
    counts[expected ? 'followed' : 'refused'] += 1;
    if (expected !== found) faults.push(`${part} ${JSON.stringify(address.slice(0, 80))}: ${found}, not ${expected}`);
  });
}
const names = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'background', 'ping'];
for (const widget of document.querySelectorAll('story-widget')) {
  for (const element of widget.shadowRoot.querySelectorAll('*')) {
    for (const name of names.filter((name) => element.hasAttribute(name))) {
      const { protocol } = new URL(element.getAttribute(name).trim().split(/\s/)[0], document.baseURI);
      if (!/^https?:$/.test(protocol)) faults.push(`${element.localName} ${name}: ${protocol}`);
    }
  }
}
// What is of the web leads nowhere now; anything else does what it does.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node.localName === 'a');
  if (/^https?:$/.test(link?.protocol)) event.preventDefault();
});
const links = [...document.querySelectorAll('story-widget')].flatMap((widget) => [...widget.shadowRoot.querySelectorAll('a')]);
// A press on a download tells the page its terms, which takes its time.
for (const link of links.filter((link, index) => !link.hasAttribute('download') || index % 20 === 0)) {
  link.click();
  counts.pressed += 1;
}
return { faults, counts };
