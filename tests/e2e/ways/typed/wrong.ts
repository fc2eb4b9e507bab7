// What must not compile: each line but the first four has one mistake.
import { define } from 'story-widget';
const story = document.createElement('story-widget');
// A name, a word, a number, a type, a property, a detail, an event's field, an option.
story.feeds = 'https://feeds.example/story/123.json';
story.theme = 'sepia';
story.headingLevel = 7;
story.autostart = false;
story.consent = 'own';
story.addEventListener('story-state', ({ detail }) => detail.state === 'broken');
story.addEventListener('story-progress', ({ detail }) => detail.quarter);
define({ folder: '/story-widget/' });
