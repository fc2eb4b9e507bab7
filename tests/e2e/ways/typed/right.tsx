// The element in JSX.
import type {} from 'story-widget/react';

export const Story = ({ feed }: { feed: string }) => (
  <story-widget
    feed={feed}
    page-size={5}
    consentMode="own"
    className="story"
    onstory-state={({ detail }) => detail.state === 'ready'}
  >
    <p>Read this story at the agency.</p>
  </story-widget>
);
