// The pages that are compared, the first being the yardstick: where their play control is, and how captions are shown.
// Not here: the pages themselves (`pages/`, a folder each).
//
// How controls are named says `../common/controls.mjs`. What shows captions is pressed one after the other.

export const pages = [
  {
    name: 'bare',
    title: 'Bare `<video controls>`',
    play: ['native:-webkit-media-controls-overlay-play-button', 'native:-webkit-media-controls-play-button'],
    // Its menu of captions is drawn by the browser, out of a page's reach: shown by script.
    captions: null,
  },
  {
    name: 'media-chrome',
    title: 'Media Chrome',
    packages: ['media-chrome'],
    play: ['media-play-button'],
    captions: ['media-captions-button'],
  },
  {
    name: 'vidstack',
    title: 'Vidstack',
    packages: ['vidstack'],
    play: ['media-play-button:visible'],
    captions: ['media-caption-button:visible'],
  },
  {
    name: 'plyr',
    title: 'Plyr',
    packages: ['plyr'],
    play: ['.plyr__control--overlaid'],
    captions: ['[data-plyr=captions]'],
  },
  {
    name: 'video.js',
    title: 'Video.js',
    packages: ['video.js'],
    play: ['.vjs-big-play-button'],
    captions: ['button.vjs-subs-caps-button', '.vjs-captions-menu-item'],
  },
  {
    name: 'widget',
    title: 'story-widget',
    play: ['story-widget .play'],
    captions: ['story-widget [part=captions]'],
  },
];
