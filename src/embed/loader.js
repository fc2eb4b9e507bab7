// The element a publisher pastes: shell, fallback, deadline, and one load of the module a page.
// Not here: what is done once the module is there (`bridge.js`), reading the feed and drawing the story.
//
// ATTRIBUTES, VERSION, HOST_CSS, FILES, CANNOT_RUN and PLAY_VIDEO are put in by the build step, in whose function the page
// gets no name of ours.

import { preloaded } from './preload.js';
import { reflect, setAnew } from './properties.js';

// A picture that is named `currentScript` stands before it on the document itself.
// A script of type `module` is not told which one it is: the first that leads to such a file.
const name = 'story-widget';
const script =
  Reflect.get(Document.prototype, 'currentScript', document) ?? document.querySelector(`script[src$="${name}.js"]`);
const prefix = `[${name} ${VERSION}]`;
// A file is named by the beginning of its own hash.
const address = ([file, integrity]) =>
  new URL(`../${VERSION}/${file.replace('.', `-${integrity.slice(7, 19).replace(/\W/g, '_')}.`)}`, script.src);
const is = (value, word) => value?.trim().toLowerCase() === word; // As HTML reads its own words.
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

// What policies of the page have refused last: the browser's events. What a policy only reports was not refused.
const refused = [];

// ---- Files: each asked for once a page, with integrity, and once more if that failed; after that by whoever starts later.
let asked = {};
const once = (key, ask) => (asked[key] ??= ask().catch((error) => (error.message ? ask() : Promise.reject(error))));
const get = async (file, read) => {
  const response = await fetch(address(file), { integrity: file[1] });
  if (!response.ok) throw Error(`${file}: ${response.status}`);
  return response[read]();
};

const preload = (file) =>
  preloaded(
    make('link', { rel: 'modulepreload', href: address(file), integrity: file[1], crossOrigin: '', nonce: script.nonce }),
    file,
  );
const loadStyle = async () => new CSSStyleSheet().replace(await get(FILES.css, 'text'));
// `import()` takes no integrity: the preload checks the file, and the import finds it checked.
const loadGlue = async () => {
  await preload(FILES.glue);
  return import(address(FILES.glue));
};
const loadModule = async () => {
  if (!self.WebAssembly) throw 'wasm-unsupported';
  const [bytes, glue] = await Promise.all([get(FILES.wasm, 'arrayBuffer'), once('glue', loadGlue)]);
  try {
    await glue.default({ module_or_path: await WebAssembly.compile(bytes) });
  } catch (error) {
    // The bytes are those that were published, so a refusal to compile them is the page's policy. WebKit refuses the instance.
    if (error instanceof WebAssembly.CompileError) throw "wasm-blocked: script-src needs 'wasm-unsafe-eval'";
    throw error instanceof RangeError ? 'wasm-oom' : error;
  }
  return glue;
};

const hostSheet = new CSSStyleSheet();
const attributes = ATTRIBUTES.split(' ');

class StoryWidget extends HTMLElement {
  static observedAttributes = ['lang', ...attributes]; // `lang` is every element's own property.
  static version = VERSION;
  #place;
  #sentence;
  #stage;
  #video;
  #play;
  #slot;
  #drawn;
  #watcher;
  #sight;
  #poster;
  #state;
  #handle;
  #abort;
  #timer;
  #text;
  #wanted;

  connectedCallback() {
    if (this.#state) return;
    // The parser may be amid what a server has drawn: all of that is there when something follows the element.
    if (!this.#place && this.shadowRoot && document.readyState === 'loading' && !this.nextSibling) {
      setTimeout(() => this.isConnected && this.connectedCallback(), 9);
      return;
    }
    try {
      this.#connect();
    } catch (error) {
      // The page has taken away what nothing here can be made without; its own content is shown as ever.
      this.#state = this.dataset.state = 'fallback';
      this.#report('host-env', error);
    }
  }

  #connect() {
    setAnew(this, StoryWidget.prototype);
    if (!this.#place) this.#build();
    this.#furnish();
    this.#show();
    // Children may be parsed after the element is connected.
    this.#watcher.observe(this, { childList: true, subtree: true, characterData: true });
    this.#borrow();
    if (is(this.autostart, 'off')) return;
    if (is(this.loading, 'eager')) this.start();
    else this.#sight.observe(this);
  }

  // The shadow root comes last: without one the publisher's content is shown, whatever fails here.
  #build() {
    this.#sentence = make('p', { role: 'status' });
    this.#slot = make('slot');
    this.#stage = make('div', { className: 'stage' });
    this.#video = make('video', { preload: 'none', playsInline: true, tabIndex: -1 });
    this.#watcher = new MutationObserver(() => this.#borrow());
    this.#sight = new IntersectionObserver((entries) => entries.at(-1).isIntersecting && this.start(), {
      rootMargin: '100%',
    });
    const shell = make('div', { className: 'shell' });
    // Content that is shown with the shell stands before it, so that the shell does not push it about.
    shell.append(this.#sentence, this.#slot, this.#stage);
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // What a server has drawn of the story is shown until the module's own is there, below what is said before.
    this.#play = (this.#drawn = shadow.firstElementChild)?.querySelector('.play');
    shadow.prepend((this.#place = make('div', { hidden: true })), shell);
    shadow.adoptedStyleSheets = [hostSheet];
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => this.isConnected && this.#borrow(), { once: true });
    }
  }

  // A move disconnects and connects again in one task; only a removal that lasts ends the story.
  async disconnectedCallback() {
    await 0;
    if (this.isConnected || !this.#sight) return;
    this.#stop();
    this.#watcher.disconnect();
    // The next story has nothing of this one, on the video or the button; what a server has drawn stays as it is.
    this.#video.removeAttribute('src');
    if (this.#video.currentSrc) this.#video.load();
    this.#wanted = this.#state = undefined;
    if (!this.#drawn) this.#play = this.#play?.remove();
    delete this.dataset.state;
  }

  attributeChangedCallback(attribute, before, now) {
    if (before === now || !this.#state) return;
    if (attribute === 'feed') this.refresh();
    else this.#handle?.update();
  }

  start() {
    if (!this.#state && this.#place && this.isConnected) this.#load();
  }

  refresh() {
    if (this.#handle) this.#handle.command('refresh');
    else if (this.#place && this.isConnected) this.#load();
  }

  get consent() { return this.#handle?.consent ?? {}; }

  // ---- Before the module. What is moved into the card comes back when the card is gone.
  #furnish() {
    this.#play ??= make('button', { className: 'play', ariaLabel: PLAY_VIDEO });
    this.#play.onclick = () => this.#press();
    (this.#drawn?.querySelector('.stage:has(>noscript)') ?? this.#stage).append(this.#video, this.#play);
  }

  // The publisher's own picture stands for the poster until the feed brings one; a document that comes late is the story.
  #borrow() {
    this.#takeUp();
    const text = !this.feed && this.querySelector('script[type="application/json"]')?.text;
    if (text && this.#text !== (this.#text = text) && this.#state === 'failed') this.refresh();
    const image = this.querySelector('img');
    if (image && !this.#poster) {
      this.#stage.prepend((this.#poster = image.cloneNode()));
      this.#show();
    }
  }

  // Where the parser comes to the element after this script, what a server has drawn is left to us; all of it is there then.
  #takeUp() {
    const template = this.#drawn || this.#handle ? null : this.querySelector(':scope>template[shadowrootmode]');
    const drawn = template?.content.firstElementChild;
    if (!drawn || (document.readyState === 'loading' && !template.nextSibling)) return;
    const before = this.#play;
    this.shadowRoot.append((this.#drawn = drawn));
    this.#play = drawn.querySelector('.play');
    this.#furnish();
    this.#play.ariaBusy = !!this.#wanted;
    // Only the button before can have it.
    if (this.shadowRoot.activeElement) this.#play.focus();
    before?.remove();
    this.#show();
  }

  // Inside the reader's press: on iPhone nothing but this lets the video start later by script.
  #press() {
    this.#wanted = this.#play.ariaBusy = !this.#wanted;
    if (!this.#wanted) return this.#video.pause();
    this.#video.currentTime || this.#video.load(); // What has begun goes on.
    this.#video.play()?.catch(() => {});
    this.start();
  }

  // ---- Load: feed and module side by side.
  async #load() {
    this.#stop();
    this.#say('loading');
    const { feed } = this;
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    let first;
    this.#timer = setTimeout(() => this.#fail('feed-timeout', '25 s'), 25_400);
    addEventListener(
      'securitypolicyviolation',
      (event) => event.disposition === 'enforce' && refused.unshift(event) && refused.splice(99),
      { signal },
    );
    try {
      if (feed) {
        // A page may have put something in place of fetch that throws: that is a rejection too.
        const promise = (async () => fetch(feed, { credentials: 'omit', signal }))();
        promise.catch(() => {});
        first = { promise, abort, startedAt: performance.now() };
      }
      const module = once('module', loadModule);
      module.catch(() => {});
      // The shell needs no module, only its style.
      this.shadowRoot.adoptedStyleSheets = [hostSheet, await once('css', loadStyle)];
      this.#show();
      const glue = await module;
      if (signal.aborted) return;
      this.#handle = glue.attach(this, this.#place, {
        first, prefix, preload, refused,
        video: this.#video,
        play: this.#play,
        wanted: () => !!this.#wanted,
        say: this.#say.bind(this),
        fail: this.#fail.bind(this),
        again: () => {
          // The press was answered by the one before: the fresh one waits for another.
          this.#handle = this.#wanted = this.#play.ariaBusy = null;
          this.#furnish();
          this.#load();
        },
      });
    } catch (error) {
      asked = {};
      // A browser tells a moment later what it refused.
      await new Promise(setTimeout);
      if (signal.aborted) return;
      const by = refused.find((event) => event.blockedURI.includes(name));
      const reason = error + (by ? `: refused by ${by.effectiveDirective}` : '');
      this.#fail(/^wasm/.test(reason) ? reason.split(':')[0] : 'wasm-load', reason);
    }
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#sight.disconnect();
    this.#abort?.abort();
    this.#handle = void this.#handle?.unmount();
  }

  #fail(code, message) {
    this.#report(code, message);
    this.#stop();
    this.#furnish();
    this.#say('fallback');
  }

  #report(code, message) {
    console.error(`${prefix} ${code}: ${message}`);
    this.#dispatch('story-error', {
      code,
      message: `${message}`,
      phase: 'script',
      severity: 'fatal',
      attempt: 1,
      willRetry: false,
      instance: this.id,
      widgetVersion: VERSION,
    });
  }

  // ---- To the reader and to the page.
  #say(state) {
    if (state !== 'loading') clearTimeout(this.#timer);
    if (this.#state === state) return;
    this.#state = this.dataset.state = state;
    this.#show();
    this.#dispatch('story-state', { state });
  }

  #show() {
    const state = this.#state;
    const isStory = /^(re|p|s)/.test(state);
    if (isStory) this.#drawn = this.#drawn?.remove();
    const isDrawn = this.#drawn;
    // Shown when there is the story, or a message that there is none; that keeps its place from then on.
    this.#place.hidden &&= isDrawn && state !== 'failed';
    const isShown = this.shadowRoot.adoptedStyleSheets[1] && state === 'loading' && !isDrawn;
    this.#stage.hidden = !isShown;
    this.#sentence.textContent = state === 'fallback' ? CANNOT_RUN : '';
    if (state === 'fallback') {
      // In English at once, in the reader's language as soon as its words are there.
      once('glue', loadGlue).then(async ({ cannotRun }) => (this.#sentence.textContent = await cannotRun(this))).catch(() => {});
    }
    // Never removed; shown until there is something better, and again when there is nothing.
    this.#slot.hidden =
      (isDrawn && !(state === 'fallback' && this.querySelector('video'))) || (state === 'loading' ? isShown && (!!this.#poster || !this.firstElementChild) : isStory);
    if (this.isConnected) this.#slot.dir = getComputedStyle(this.parentElement ?? this.getRootNode().host).direction; // The page's way.
  }

  #dispatch(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  }
}

const known = customElements.get(name);
if (known) {
  console.warn(prefix, known.version === VERSION ? 'already-loaded' : `version-mismatch: ${known.version} runs`);
} else {
  hostSheet.replaceSync(HOST_CSS);
  reflect(StoryWidget.prototype, attributes);
  customElements.define(name, StoryWidget);
}

// The one-tag form, for systems that drop unknown elements.
const { dataset } = script;
if (dataset.feed) {
  const element = new (known ?? StoryWidget)();
  for (const { name, value } of script.attributes) {
    if (/^data-/.test(name)) element.setAttribute(name.slice(5), value);
  }
  script.after(element);
}
