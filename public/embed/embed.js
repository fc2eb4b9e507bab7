// The page in a frame: the story that its address asks for, and how high it is, for the page around it.
// Not here: the element (`src/embed/loader.js`).
//
// ATTRIBUTES, those of the element, is put in by the build step.

const address = new URLSearchParams(location.search);
const root = document.documentElement;
const main = document.querySelector('main');
const isFramed = parent !== window;

// ---- Height: a number that is no secret, so it may be told to whatever page is around the frame.
let told;
const tellHeight = () => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  const messages = [
    { type: 'story-widget:height', height },
    // As amp-iframe has it.
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  const child = address.get('childId');
  if (child !== null) messages.push(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
  for (const message of messages) parent.postMessage(message, '*');
};

// Nothing is told before there is something to see: until then the frame keeps the height the page has given it.
const watchHeight = () => {
  if (isFramed) new ResizeObserver(tellHeight).observe(root);
};

// ---- What stands in place of a story.
const say = (sentence) => {
  root.lang = 'en';
  main.append(Object.assign(document.createElement('p'), { textContent: `There is no story to show: ${sentence}` }));
  watchHeight();
};

// ---- The story.
const isFeed = (feed) => {
  try {
    return /^https?:$/.test(new URL(feed, document.baseURI).protocol);
  } catch {
    return false;
  }
};

// What assistive technology reads out first, in the language in which the rest of the page is.
const nameDocument = ({ shadowRoot }) => {
  const heading =
    shadowRoot.querySelector('[part~="headline"]') ??
    shadowRoot.querySelector('[part~="top-downloads"] :is(h1, h2, h3, h4, h5, h6)');
  if (!heading) return;
  document.title = heading.textContent;
  root.lang = heading.closest('[lang]').lang;
};

const show = () => {
  const story = document.createElement('story-widget');
  // The frame is a page of its own, and the headline its title.
  story.setAttribute('heading-level', '1');
  for (const name of ATTRIBUTES) {
    const value = address.get(name);
    // Where there is no page around it, it is nobody's word but that of whoever made the link.
    if (value === null || (name === 'consent-state' && !isFramed)) continue;
    story.setAttribute(name, value);
  }
  root.dataset.theme = story.getAttribute('theme') ?? '';
  if (story.lang) root.lang = story.lang;
  let isWatched = false;
  story.addEventListener('story-state', ({ detail: { state } }) => {
    if (state === 'loading') return;
    nameDocument(story);
    if (!isWatched) watchHeight();
    isWatched = true;
  });
  main.append(story);
};

const feed = address.get('feed')?.trim();
if (!feed) say('the address of this frame names no feed.');
else if (!isFeed(feed)) say('the feed that the address of this frame names is no http or https address.');
else show();
