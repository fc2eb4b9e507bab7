// The pages that are compared, the first being the yardstick: what each is made of, and where its play control is.
// Not here: the pages themselves (`pages/`, a folder each).
//
// How controls are named says `../common/controls.mjs`; all others are found by roles and words (`find.mjs`).
// `like` names the page whose markup it has. `inline` puts script and styles into the HTML. `isAssembled` is a page of
// packages that a publisher could take in place of the widget. `isOwn` has the widget in it: it gets its files. `isPrerendered`
// has the story in its markup besides, as the project's command prints it.

const nativePlay = ['native:-webkit-media-controls-overlay-play-button', 'native:-webkit-media-controls-play-button'];

export const pages = [
  { name: 'plain', title: 'By hand', play: nativePlay },
  { name: 'floor', title: 'By hand, inline', play: nativePlay, like: 'plain', inline: true },
  {
    name: 'preact',
    title: 'Preact',
    packages: ['media-chrome', 'vanilla-cookieconsent', 'preact'],
    isAssembled: true,
    play: ['media-play-button'],
  },
  {
    name: 'lit',
    title: 'Lit',
    packages: ['vidstack', 'vanilla-cookieconsent', 'lit'],
    isAssembled: true,
    play: ['media-play-button:visible'],
  },
  {
    name: 'svelte',
    title: 'Svelte',
    packages: ['plyr', 'klaro', 'svelte'],
    isAssembled: true,
    play: ['.plyr__control--overlaid'],
  },
  {
    name: 'react',
    title: 'React',
    packages: ['video.js', 'vanilla-cookieconsent', 'react'],
    isAssembled: true,
    play: ['.vjs-big-play-button'],
  },
  { name: 'widget', title: 'story-widget', isOwn: true, play: ['story-widget .play'] },
  {
    name: 'widget-prerendered',
    title: 'story-widget, prerendered',
    isOwn: true,
    like: 'widget',
    isPrerendered: true,
    play: ['story-widget .play'],
  },
];
