// The element in templates: `import type {} from 'story-widget/vue'` once in a project.
import type { StoryWidgetAttributes, StoryWidgetEventMap } from './index.js';

type StoryAttributes = Omit<StoryWidgetAttributes, 'consent'> & {
  /** Vue sets a property where there is one, and `consent` is an object. */
  consentMode?: StoryWidgetAttributes['consent'];
};

type Capital<Name extends string> = Name extends `story-${infer Rest}` ? `onStory${Capitalize<Rest>}` : never;

type StoryListeners = {
  [Name in keyof StoryWidgetEventMap as Capital<Name>]?: (event: StoryWidgetEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'story-widget': new () => { $props: StoryAttributes & StoryListeners };
  }
}
