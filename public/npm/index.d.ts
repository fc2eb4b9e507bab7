/** What the element is at: `data-state`, and the event `story-state`. */
export type StoryState = 'loading' | 'ready' | 'partial' | 'stale' | 'failed' | 'fallback';

/** What went wrong, and what is done about it. */
export interface StoryError {
  code: string;
  severity: 'fatal' | 'degraded' | 'info';
  phase: 'headers' | 'body' | 'parse' | 'content' | 'media' | 'script' | 'consent';
  message: string;
  attempt: number;
  willRetry: boolean;
  /** The `id` of the element. */
  instance: string;
  widgetVersion: string;
  /** Where the server answered. */
  httpStatus?: number;
  /** Which parts of a feed are wrong. */
  problems?: { code: string; pointer: string }[];
}

/** A file that the reader is about to take away. */
export interface StoryDownload {
  href: string;
  label: string;
  /** The line to be named, or empty. */
  credit: string;
  /** The agency's words, and the part of the video they are for; empty for all of it. */
  restrictions: { text: string; appliesTo: string }[];
}

/** What is decided about cookies. */
export interface StoryDecision {
  /** What is granted now. */
  categories: Record<string, boolean>;
  source: 'banner' | 'settings' | 'placeholder' | 'api' | 'host';
  /** Days since 1 January 1970; not where a tool of the page decides. */
  day?: number;
  /** What is stored; not where a tool of the page decides. */
  record?: string;
}

/** Asks for and changes what is decided about cookies. */
export interface StoryConsent {
  get(): StoryDecision | null;
  set(categories: Record<string, boolean>): StoryDecision | null;
  open(): StoryDecision | null;
  withdraw(): StoryDecision | null;
}

/** A consent tool of the page's own. */
export interface StoryConsentBridge {
  /** Each category, true or false; nothing while the reader has not answered. */
  read(): Record<string, boolean> | null | undefined;
  /** Calls back when that has changed, and returns what ends it. */
  subscribe?(changed: () => void): (() => void) | void;
  openSettings?(): void;
}

/** The events of the element. All bubble and cross shadow boundaries. */
export interface StoryWidgetEventMap {
  'story-state': CustomEvent<{ state: StoryState }>;
  'story-error': CustomEvent<StoryError>;
  'story-play': CustomEvent<null>;
  'story-pause': CustomEvent<null>;
  'story-progress': CustomEvent<{ percent: 25 | 50 | 75 | 100 }>;
  'story-disclosure': CustomEvent<{ open: boolean }>;
  'story-more': CustomEvent<{ shown: number }>;
  /** `preventDefault()` stops the download. */
  'story-download': CustomEvent<StoryDownload>;
  'story-consent': CustomEvent<StoryDecision | null>;
}

/** The attributes of the element, as markup has them. */
export interface StoryWidgetAttributes {
  feed?: string;
  loading?: 'lazy' | 'eager';
  lang?: string;
  theme?: 'auto' | 'light' | 'dark';
  consent?: 'auto' | 'own' | 'host' | 'off';
  'consent-state'?: '' | 'denied' | `granted ${string}`;
  /** Its being there counts, whatever it says. */
  'consent-scan'?: '';
  /** Its being there counts, whatever it says. */
  'consent-dnt'?: '';
  autostart?: 'on' | 'off';
  /** 1 to 100. */
  'page-size'?: number | `${number}`;
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';
  'time-zone'?: 'agency' | 'reader' | 'place';
  /** A country code of ISO 3166-1. */
  'viewer-region'?: string;
  controls?: 'custom' | 'native';
  'structured-data'?: 'off' | 'on';
}

type Attribute<Name extends keyof StoryWidgetAttributes> = NonNullable<StoryWidgetAttributes[Name]> | null;

/** The element. Each attribute is a property too; `null` takes the attribute away. */
export interface StoryWidgetElement extends HTMLElement {
  feed: string | null;
  loading: Attribute<'loading'>;
  theme: Attribute<'theme'>;
  /** The attribute `consent`; `consent` itself is an object. */
  consentMode: Attribute<'consent'>;
  consentState: Attribute<'consent-state'>;
  consentScan: Attribute<'consent-scan'>;
  consentDnt: Attribute<'consent-dnt'>;
  autostart: Attribute<'autostart'>;
  get pageSize(): string | null;
  set pageSize(rows: Attribute<'page-size'>);
  get headingLevel(): string | null;
  set headingLevel(level: Attribute<'heading-level'>);
  timeZone: Attribute<'time-zone'>;
  viewerRegion: string | null;
  controls: Attribute<'controls'>;
  structuredData: Attribute<'structured-data'>;

  /** A consent tool of your own, which comes before the widget's question. */
  consentBridge?: StoryConsentBridge;
  /** Empty before the first `story-state` after `loading`. */
  readonly consent: Partial<StoryConsent>;

  /** Starts now; does nothing when it has started. */
  start(): void;
  /** Asks for the feed again. */
  refresh(): void;
}

/** Where the files of the package are, and what the page's policy asks of scripts. */
export interface StoryWidgetOptions {
  /** The address of the folder `files/` of the package, relative to the page; it is beside the module or bundle if not said. */
  files?: string | URL;
  /** The nonce of the page's policy. */
  nonce?: string;
}

/** Makes the element known. Does nothing where it is already, or where there is no page. */
export function define(options?: StoryWidgetOptions): void;

declare global {
  interface HTMLElementTagNameMap {
    'story-widget': StoryWidgetElement;
  }
  // Of elements, document and window alike: the events bubble.
  interface GlobalEventHandlersEventMap extends StoryWidgetEventMap {}
}
