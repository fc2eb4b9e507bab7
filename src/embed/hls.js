// Plays HLS where the platform does not: hls.js with what this player needs of it, in a file of its own.
// Not here: when it is fetched (`pieces.js`), and what follows from what it tells (`state::player`).
import Hls from 'hls.js/light';

const { Events, ErrorTypes } = Hls;

// What plays in an element, so that nothing goes on of an instance of the module that has panicked.
const streams = new WeakMap();

/**
 * Attaches `video` to the playlist at `address`, to begin at `at` seconds; with `saves` no pixel more is loaded
 * than the card has in CSS.
 *
 * It `tell`s one line of words an event: `levels` with height and kilobits per second of each (`360:109`, the height
 * empty where it is not known), `level` with the place of the one that is shown, and what ends it, with the status of
 * the answer where there was one: `network` and `media`, which can be recovered from, `unreadable`, `blocked` by a
 * policy of the page.
 */
export const play = (video, { address, at, saves, tell }) => {
  streams.get(video)?.destroy();
  const hls = new Hls({
    // The address of a worker is a sink of Trusted Types.
    enableWorker: false,
    // The beginning of what is live is now.
    startPosition: at || -1,
    capLevelToPlayerSize: true,
    ignoreDevicePixelRatio: saves,
    // A track that a script has added to an element cannot be taken away again.
    enableDateRangeMetadataCues: false,
    enableEmsgMetadataCues: false,
    enableID3MetadataCues: false,
  });
  let isBlocked = false;
  let lost;
  const end = new AbortController();
  const { signal } = end;
  // A policy is told of by this event alone; element and requests only say that they failed. What a policy only reports
  // was not refused.
  const hear = ({ blockedURI, effectiveDirective, disposition }) => {
    isBlocked ||=
      disposition === 'enforce' &&
      ((effectiveDirective === 'media-src' && /^blob/.test(blockedURI)) ||
        (effectiveDirective === 'connect-src' && `${blockedURI}/`.startsWith(`${new URL(address).origin}/`)));
  };
  document.addEventListener('securitypolicyviolation', hear, { signal });
  // Once until it is recovered from.
  const lose = (word, status) => {
    if (lost) return;
    lost = word;
    tell(`${isBlocked ? 'blocked' : word} ${status || ''}`);
  };
  const isRefusal = (status) => status > 399 && status < 500 && status !== 408 && status !== 429;
  // At once: hls.js would begin anew by itself, and leave the element paused.
  video.addEventListener('error', () => lose(video.error?.code === 3 ? 'media' : 'unreadable'), { signal });
  const list = (_, { levels }) =>
    tell(`levels ${levels.map(({ height, bitrate }) => `${height || ''}:${Math.round(bitrate / 1000)}`).join(' ')}`);
  hls.on(Events.MANIFEST_PARSED, (event, parsed) => {
    list(event, parsed);
    // Playlists of sound alone are left out of this build: a file with its sound is better than pictures without.
    const { audioTracks } = parsed;
    if (audioTracks.length && audioTracks.every(({ url }) => url)) lose('unreadable');
  });
  // One that is of no use is taken out, and those behind it have other places.
  hls.on(Events.LEVELS_UPDATED, list);
  hls.on(Events.LEVEL_SWITCHED, (_, { level }) => tell(`level ${level}`));
  hls.on(Events.ERROR, (_, { fatal, type, details, response }) => {
    if (!fatal) return;
    const isCodec = /codec/i.test(details);
    // Of a playlist that did not come at all no more is known than of a file that did not.
    const status = response?.code;
    const isUnreadable = (!hls.levels.length && navigator.onLine) || isRefusal(status) || /pars|empty/i.test(details);
    const word = type === ErrorTypes.NETWORK_ERROR && !isUnreadable ? 'network' : 'unreadable';
    // In a task of its own: hls.js is not done with it yet, and the word of a policy may be on its way.
    setTimeout(() => signal.aborted || lose(type === ErrorTypes.MEDIA_ERROR && !isCodec ? 'media' : word, status));
  });
  hls.loadSource(address);
  hls.attachMedia(video);
  const stream = {
    /** Shows a level from here on, by its place; -1 leaves it to the connection. */
    level: (level) => {
      hls.nextLevel = level;
    },
    /** Goes on after `network` or `media`. */
    recover: () => {
      const word = lost;
      lost = null;
      if (word === 'media') hls.recoverMediaError();
      else if (hls.levels.length) hls.startLoad();
      else hls.loadSource(address);
    },
    /** Gives back all of it; the element is empty again. */
    destroy: () => {
      streams.delete(video);
      end.abort();
      hls.destroy();
    },
  };
  streams.set(video, stream);
  return stream;
};
