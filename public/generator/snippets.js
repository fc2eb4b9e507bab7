// What a publisher pastes, for each way to have the story on a page.
// Not here: how text becomes markup (`markup.js`), or what the story says (`story.js`).
//
// VERSION is put in by the build step.
import { attributes, escaped, section } from './markup.js';

const indented = (text) => text.replace(/^(?=.)/gm, '  ');

// A sentence ends in a full stop, and most headlines do not.
const sentence = (text) => (/[.!?…。！？؟۔।]$/.test(text) ? text : `${text}.`);

const picture = ({ src, alt, width, height }) => `<img${attributes({ src, width, height, alt })}>`;

/** What stands in place of the story: for readers whom the widget does not reach, search engines, feed readers. */
const content = (story) => {
  if (!story) return '';
  const { headline, url, credit, restrictions, language } = story;
  // The story's own language, whatever that of the page is.
  const p = (markup) => `<p${attributes({ lang: language || null, dir: language ? 'auto' : null })}>${markup}</p>`;
  const linked = (markup) => (url ? `<a${attributes({ href: url })}>${markup}</a>` : markup);
  const lines = [];
  if (story.picture) lines.push(linked(picture(story.picture)));
  lines.push(p(linked(escaped(headline))));
  const isEnglish = /^en\b/i.test(language || 'en');
  const terms = [credit && (isEnglish ? `Credit: ${credit}` : credit), ...restrictions].filter(Boolean).map(sentence);
  if (terms.length > 0) lines.push(p(escaped(terms.join(' '))));
  return lines.join('\n');
};

const element = ({ feed, options, story }) => {
  const inside = content(story);
  const tag = `<story-widget${attributes({ feed, ...options })}>`;
  return inside ? `${tag}\n${indented(inside)}\n</story-widget>` : `${tag}</story-widget>`;
};

const script = (values) => `<script${attributes({ async: true, ...values })}></script>`;

const at = (widget, path) => new URL(path, widget).href;

const frameAddress = ({ feed, options, widget }) => {
  const address = new URL('embed/index.html', widget);
  for (const [name, value] of Object.entries({ feed, ...options })) {
    address.searchParams.set(name, value === true ? '' : value);
  }
  return address.href;
};

// Scripts, for the widget; its own storage, for the reader's choice; windows and files, for links and downloads.
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
const allow = 'fullscreen; picture-in-picture; clipboard-write; autoplay; encrypted-media; web-share';

const frame = (choice, height) =>
  `<iframe${attributes({
    src: frameAddress(choice),
    title: choice.story?.headline ?? 'Story',
    width: '100%',
    height,
    loading: 'lazy',
    sandbox,
    allow,
    allowfullscreen: true,
    frameborder: 0,
  })}></iframe>`;

const resizer = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'story-widget:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = Number(data.height);
    }
  });
</script>`;

const amp = (choice, height) => {
  const { story } = choice;
  const values = { width: 640, height, layout: 'responsive', resizable: true, sandbox, frameborder: 0 };
  const poster = story?.picture?.src;
  const placeholder = poster ? `\n  <amp-img${attributes({ placeholder: true, layout: 'fill', src: poster, alt: story.picture.alt })}></amp-img>` : '';
  const overflow = '<div overflow tabindex="0" role="button" aria-label="Show the whole story">Show the whole story</div>';
  const title = story?.headline ?? 'Story';
  return `${script({ 'custom-element': 'amp-iframe', src: 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js' })}
<amp-iframe${attributes({ ...values, title, src: frameAddress(choice) })}>${placeholder}
  ${overflow}
</amp-iframe>`;
};

const policy = ({ connect, img, media, frame: frames, blob }, widget) => {
  const rows = [
    ['default-src', "'none'"],
    ['script-src', new URL(widget).origin, "'wasm-unsafe-eval'"],
    ['connect-src', ...connect],
    ['img-src', ...img],
    ['media-src', ...media, ...(blob ? ['blob:'] : [])],
    ['frame-src', ...frames],
  ];
  return rows.filter((row) => row.length > 1).map((row) => row.join(' ')).join(';\n');
};

const reserve = (heights) => {
  const rule = (height) => `story-widget { display: block; min-block-size: ${height}px; --story-reserve: ${height}px; }`;
  const [[, narrow], ...wider] = heights;
  const rows = wider.map(([width, height]) => `@media (min-width: ${width}px) {\n  ${rule(height)}\n}`);
  return [rule(narrow), ...rows].join('\n');
};

/**
 * All snippets for what is chosen: `feed`, `widget`, `options`, the `story` or null, `pinned` from the manifest, the
 * `hosts`, and the `heights` as pairs of a width and a height. Each has an id, a title, when to take it, and its text.
 */
export const snippets = (choice) => {
  const { widget, options, feed, pinned, heights } = choice;
  const height = heights[1][1];
  const prefixed = Object.entries({ feed, ...options }).map(([name, value]) => [`data-${name}`, value]);
  const tall = Math.max(...heights.map(([, tallest]) => tallest));
  const markup = content(choice.story);
  const all = [
    {
      id: 'script',
      title: 'Script and element',
      when: 'The usual way. What stands inside the element is for readers whom the script does not reach, and for search engines.',
      text: `${script({ src: at(widget, 'v1/story-widget.js') })}\n${element(choice)}`,
    },
    {
      id: 'one-tag',
      title: 'One tag',
      when: 'For systems that drop elements they do not know. There is nothing to see where the script does not run.',
      text: script({ src: at(widget, 'v1/story-widget.js'), ...Object.fromEntries(prefixed) }),
    },
    pinned && {
      id: 'pinned',
      title: 'A fixed version',
      when: `Version ${VERSION} for good: the browser runs no other bytes. Corrections come only when you change the tag.`,
      text: `${script({ src: at(widget, pinned.file), integrity: pinned.integrity, crossorigin: true })}\n${element(choice)}`,
    },
    {
      id: 'frame',
      title: 'Frame that grows',
      when: 'For pages that take no scripts of others but may have a small one of their own, which gives the frame the height of the story.',
      text: `${frame(choice, height)}\n${resizer}`,
    },
    {
      id: 'fixed-frame',
      title: 'Frame of a fixed height',
      when: 'For pages without any script: as high as the story is where it is narrow.',
      text: frame(choice, tall),
    },
    {
      id: 'amp',
      title: 'AMP',
      when: 'The first line goes into the head. AMP takes a frame of another host than the page, over https, and not at the very top.',
      text: amp(choice, height),
    },
    markup && {
      id: 'rss',
      title: 'RSS',
      when: 'Feed readers take scripts and frames away: link, picture and restrictions stand for the story.',
      text: `<content:encoded>${section(markup)}</content:encoded>`,
    },
    markup && {
      id: 'atom',
      title: 'Atom',
      when: 'The same for an Atom feed.',
      text: `<content type="html">${escaped(markup)}</content>`,
    },
    {
      id: 'policy',
      title: 'Content security policy',
      when: 'What script and element need, added to what your page has; with nonces, your nonce in place of the host in script-src. Further pages of a list may name other hosts.',
      text: policy(choice.hosts, widget),
    },
    {
      id: 'frame-policy',
      title: 'Content security policy for a frame',
      when: 'All that a page with the frame needs; the frame has a policy of its own.',
      text: `frame-src ${new URL(widget).origin}`,
    },
    {
      id: 'reserve',
      title: 'Reserve',
      when: 'So that nothing moves when the story comes. Measured here with these options, for an element as wide as the window; where yours is narrower, write into each rule the width of the window at which it is as wide.',
      text: reserve(heights),
    },
  ];
  return all.filter(Boolean);
};
