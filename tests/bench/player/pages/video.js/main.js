// The core without the engine for HLS and DASH: an MP4 needs none, and the default import has it.
import videojs from 'video.js/core.es.js';
import 'video.js/dist/video-js.min.css';

videojs('player', { playbackRates: [0.5, 1, 1.5, 2] });
