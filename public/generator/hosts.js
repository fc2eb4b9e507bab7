// Which hosts a page with this story asks, for its policy; by what the feed names.
// Not here: how a policy is written (`snippets.js`).

const resolved = (reference, base) => {
  try {
    const { protocol, origin } = new URL(reference, base);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
};

// What a browser does with an address of a video-story/1 document, by the fields that lead to it.
const uses = (path, holder) => {
  if (/(poster|thumbnail)(\.srcset)?\.src$/.test(path)) return ['img'];
  if (/\.sources\.src$/.test(path)) return /mpegurl/i.test(holder.type) ? ['media', 'connect', 'blob'] : ['media'];
  if (/\.tracks\.src$/.test(path)) return ['media', 'connect'];
  if (/\.storyboard\.src$/.test(path)) return ['img'];
  if (/\.storyboard\.vtt$/.test(path)) return ['img', 'connect'];
  if (/\.transcript\.src$|\.next$|\.receiptUrl$/.test(path)) return ['connect'];
  if (/\.thirdParty\.src$/.test(path)) return ['frame'];
  return [];
};

// The same of a document of another format, by the ending of the address.
const usesByEnding = (text) => {
  const [, ending] = /\.(\w{2,5})(?:[?#]|$)/.exec(text) ?? [];
  if (/^(jpe?g|png|webp|avif|gif|svg)$/i.test(ending)) return ['img'];
  if (/^m3u8$/i.test(ending)) return ['media', 'connect', 'blob'];
  if (/^vtt$/i.test(ending)) return ['media', 'connect'];
  if (/^(mp4|m4v|webm|mov)$/i.test(ending)) return ['media'];
  return [];
};

const walk = (value, path, holder, visit) => {
  if (typeof value === 'string') visit(value, path, holder);
  else if (Array.isArray(value)) for (const item of value) walk(item, path, item, visit);
  else if (value) for (const [name, item] of Object.entries(value)) walk(item, `${path}.${name}`, value, visit);
};

/** For `connect`, `img`, `media` and `frame` the hosts that are asked, and whether a stream is played by a script. */
export const hosts = (document, feed, widget) => {
  const asked = { connect: new Set(), img: new Set(), media: new Set(), frame: new Set(), blob: false };
  for (const address of [widget, feed]) asked.connect.add(new URL(address).origin);
  const isOurs = /^video-story\//.test(document?.format);
  walk(document, '', document, (text, path, holder) => {
    const host = resolved(text, feed);
    if (!host) return;
    for (const use of isOurs ? uses(path, holder) : usesByEnding(text)) {
      if (use === 'blob') asked.blob = true;
      else asked[use].add(host);
    }
  });
  return asked;
};
