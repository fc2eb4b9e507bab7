// What a program of a publisher's may write.
import { define, type StoryWidgetElement } from 'story-widget';

define({ files: '/story-widget/', nonce: 'of-this-page' });
define();

const story: StoryWidgetElement = document.createElement('story-widget');
story.feed = 'https://feeds.example/story/123.json';
story.theme = 'dark';
story.consentMode = 'own';
story.consentState = 'granted analytics';
story.consentScan = '';
story.pageSize = 5;
story.headingLevel = null;
const rows: string | null = story.pageSize;
story.addEventListener('story-state', ({ detail: { state } }) => {
  if (state === 'fallback') story.refresh();
});
story.addEventListener('click', (event) => event.clientX);
document.addEventListener('story-download', (event) => {
  event.preventDefault();
  const [first] = event.detail.restrictions;
  location.assign(event.detail.href + first?.appliesTo + rows);
});
addEventListener('story-error', (event) => event.detail.httpStatus?.toFixed());
story.consentBridge = { read: () => ({ analytics: true }) };
const decided = story.consent.get?.();
if (decided) story.consent.set?.({ analytics: !decided.categories.analytics });
document.querySelector('story-widget')?.start();
