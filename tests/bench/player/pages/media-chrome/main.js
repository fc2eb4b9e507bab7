// The elements that the page uses, each by itself: smaller than the whole package, which the README's example loads.
import 'media-chrome/media-controller';
import 'media-chrome/media-poster-image';
import 'media-chrome/media-control-bar';
import 'media-chrome/media-play-button';
import 'media-chrome/media-mute-button';
import 'media-chrome/media-volume-range';
import 'media-chrome/media-time-range';
import 'media-chrome/media-time-display';
import 'media-chrome/media-captions-button';
import 'media-chrome/media-playback-rate-button';
import 'media-chrome/media-pip-button';
import 'media-chrome/media-fullscreen-button';
