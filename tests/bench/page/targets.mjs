// What the widget is to reach beside the other pages, and whether it has, with the figures.
// Not here: the tables (`report.mjs`).
import { modeTitles } from '../common/tab.mjs';
import { ratio, verdict, whole } from '../common/tables.mjs';
import { pages } from './pages.mjs';

const assembled = pages.filter(({ isAssembled }) => isAssembled).map(({ name }) => name);

/** The sums of all presses of a visit, which make the list a thousand rows long. */
const allPresses = (get) => (sample) => sample.more.map(get).reduce((sum, value) => sum + value, 0);
export const toThousand = {
  paint: allPresses(({ paint }) => paint),
  mainThread: allPresses(({ mainThread }) => mainThread),
  layout: allPresses(({ layout }) => layout),
};

/** The targets of one page that has the widget, a line each, and a line below it for each condition. */
export function targets(own, { middle, titleOf }, modes) {
  const inMode = (mode, text) => `  - ${modeTitles[mode]}: ${text}`;

  /** Whether the widget's median is at most so many times that of another page. */
  function atMost(limit, base, get, which, unit) {
    const [ours, theirs] = [own, base].map((name) => middle(name, get, which));
    const isMet = ours <= theirs * limit;
    const over = isMet ? '' : `, ${whole(ours - theirs * limit)} ${unit} too many`;
    return `${verdict(isMet)}, ${ratio(ours, theirs)} (${whole(ours)} to ${whole(theirs)} ${unit})${over}`;
  }

  /** Whether it is below every assembled page, held against the best of them. */
  function belowAll(get, which, unit) {
    const ours = middle(own, get, which);
    const [[best, theirs]] = assembled
      .map((name) => [name, middle(name, get, which)])
      .toSorted(([, one], [, other]) => one - other);
    const isMet = ours < theirs;
    const over = isMet ? '' : `, ${whole(ours - theirs)} ${unit} too many`;
    return `${verdict(isMet)}, ${whole(ours)} ${unit}, the best of them ${titleOf(best)} with ${whole(theirs)}${over}`;
  }

  // What is drawn beforehand is held against what has its script and its styles in the HTML.
  const isDrawn = pages.find(({ name }) => name === own).isPrerendered;
  const [base, limit] = isDrawn ? ['floor', 1.1] : ['plain', 1.05];
  const eager = (sample) => sample.eager;
  const [lightest] = assembled.toSorted((one, other) => middle(one, eager) - middle(other, eager));
  const story = (mode) => ({ kind: 'story', mode });
  const list = (mode) => ({ kind: 'list', mode });
  const byMode = (write) => modes.flatMap(write);
  const rendered = (mode) => belowAll((sample) => sample.rendered, story(mode), 'ms');
  const memory = (mode) => atMost(1, 'preact', (sample) => sample.memory / 1000, story(mode), 'kB');
  const blocking = (mode) => {
    const get = (sample) => sample.blocking;
    if (mode !== 'full') return belowAll(get, story(mode), 'ms');
    const ours = middle(own, get, story(mode));
    return `${verdict(ours === 0)}, ${whole(ours)} ms`;
  };
  return [
    `- Bytes before any use, at most those of the lightest assembled page (${titleOf(lightest)}): ${atMost(1, lightest, eager, { kind: 'story' }, 'bytes')}`,
    `- First and largest paint within ${limit} of “${titleOf(base)}”:`,
    ...byMode((mode) => [
      inMode(mode, `first ${atMost(limit, base, (sample) => sample.first, story(mode), 'ms')}`),
      inMode(mode, `largest ${atMost(limit, base, (sample) => sample.largest, story(mode), 'ms')}`),
    ]),
    '- Story rendered before every assembled page:',
    ...byMode((mode) => inMode(mode, rendered(mode))),
    '- The list grown to a thousand rows in at most 0.6 of what the page by hand takes:',
    ...byMode((mode) => [
      inMode(mode, `main thread ${atMost(0.6, 'plain', toThousand.mainThread, list(mode), 'ms')}`),
      inMode(mode, `from press to paint ${atMost(0.6, 'plain', toThousand.paint, list(mode), 'ms')}`),
    ]),
    '- Heap and memory of WebAssembly together below that of the page with Preact:',
    ...byMode((mode) => inMode(mode, memory(mode))),
    '- No blocking time without throttling, with it less than on every assembled page:',
    ...byMode((mode) => inMode(mode, blocking(mode))),
  ].join('\n');
}
