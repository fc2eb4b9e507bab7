// The player: Video.js without its engine for HLS and DASH, which an MP4 does not need and the default import has.
// Not here: the video's place on the page (`story.jsx`).
import 'video.js/dist/video-js.min.css';
import { useEffect, useRef } from 'react';
import videojs from 'video.js/core.es.js';

export function Player({ video, headline }) {
  const place = useRef(null);
  useEffect(() => {
    // The player puts elements of its own around this one and takes it away in the end: React must not know it.
    const element = document.createElement('video');
    element.className = 'video-js vjs-fill vjs-big-play-centered';
    element.playsInline = true;
    place.current.append(element);
    const player = videojs(element, {
      controls: true,
      preload: 'none',
      poster: video.poster.src,
      sources: [{ src: video.sources[0].src, type: video.sources[0].type }],
      title: headline,
      playbackRates: [0.5, 1, 1.5, 2],
    });
    return () => player.dispose();
  }, [video, headline]);
  return <div ref={place} />;
}
