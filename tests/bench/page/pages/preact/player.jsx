// The player: the elements of Media Chrome that it uses, each by itself, which is smaller than the whole package.
// Not here: the video's place on the page (`story.jsx`).
import './player.css';
import 'media-chrome/media-controller';
import 'media-chrome/media-poster-image';
import 'media-chrome/media-control-bar';
import 'media-chrome/media-play-button';
import 'media-chrome/media-mute-button';
import 'media-chrome/media-volume-range';
import 'media-chrome/media-time-range';
import 'media-chrome/media-time-display';
import 'media-chrome/media-playback-rate-button';
import 'media-chrome/media-pip-button';
import 'media-chrome/media-fullscreen-button';

export function Player({ video, headline }) {
  return (
    <media-controller aria-label={headline}>
      <video slot="media" playsInline preload="none" src={video.sources[0].src} />
      <media-poster-image slot="poster" src={video.poster.src} />
      <media-control-bar>
        <media-play-button />
        <media-mute-button />
        <media-volume-range />
        <media-time-range />
        <media-time-display showduration />
        <media-playback-rate-button />
        <media-pip-button />
        <media-fullscreen-button />
      </media-control-bar>
    </media-controller>
  );
}
