// The element in JSX: `import type {} from 'story-widget/react'` once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StoryWidgetAttributes, StoryWidgetElement, StoryWidgetEventMap } from './index.js';

// Not `Attributes`, which React has too.
type StoryAttributes = Omit<StoryWidgetAttributes, 'consent'> & {
  /** React sets a property where there is one, and `consent` is an object. */
  consentMode?: StoryWidgetAttributes['consent'];
};

type StoryListeners = {
  [Name in keyof StoryWidgetEventMap as `on${Name}`]?: (event: StoryWidgetEventMap[Name]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'story-widget': DetailedHTMLProps<HTMLAttributes<StoryWidgetElement>, StoryWidgetElement> & StoryAttributes & StoryListeners;
    }
  }
}
