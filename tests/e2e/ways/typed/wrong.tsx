// What must not compile in JSX: each line but the first three has one mistake.
import type {} from 'story-widget/react';
// `consent` is an object of the element.
export const consent = <story-widget consent="own" />;
export const theme = <story-widget theme="sepia" />;
export const heard = <story-widget onstory-more={({ detail }) => detail.more} />;
