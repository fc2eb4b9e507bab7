// Proves of a page that it can be compared: it plays after a press, shows captions and logs no error.
// Not here: how fast it is (`visit.mjs`).
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { open, press } from './visit.mjs';

/** What is said in a file of captions, a line each. */
const lines = readFileSync(new URL('../../../public/media/harbour.en.vtt', import.meta.url), 'utf8')
  .split('\n\n')
  .flatMap((block) => block.split('\n').filter((line, index, all) => all[index - 1]?.includes('-->')));

/** Which of some lines is on the screen: drawn by the browser, or by the page itself. */
const shown = (lines) => {
  const texts = (root) => [
    root.textContent,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? texts(shadowRoot) : [])),
  ];
  const tracks = self.bench.videos().flatMap(({ textTracks }) => [...textTracks]);
  const native = tracks
    .filter(({ mode }) => mode === 'showing')
    .flatMap(({ activeCues }) => [...(activeCues ?? [])].map(({ text }) => text));
  const all = [...native, ...texts(document.body)];
  return lines.find((line) => all.some((text) => text.includes(line)));
};

/** Presses a control of a bar that goes by itself: it comes back when the pointer moves, and on a busy machine goes again. */
async function reach(tab, { x, y }, selector) {
  for (let tries = 1; ; tries++) {
    await tab.mouse.move(x + 8 * tries, y + 8);
    try {
      return await tab.locator(selector).first().click({ timeout: 2000 });
    } catch (error) {
      if (tries === 8) throw Error(`${selector}: ${error.message.split('\n')[0]}`);
    }
  }
}

async function until(what, ask, within = 15_000) {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw Error(`${what}: not within ${within / 1000} s`);
    await sleep(100);
  }
}

/** Throws what is wrong with the page; gives one line of what was seen. */
export async function check(browser, page, server, { touch }) {
  const opened = await open(browser, page, server, 'full', touch);
  const { context, tab, errors, play } = opened;
  try {
    const early = server.sent.filter(({ path }) => path.endsWith('.mp4')).length;
    await press(opened, touch);
    const plays = () =>
      self.bench.videos().some((video) => video.currentTime > 0.5 && !video.paused && video.videoWidth > 0);
    await until('plays', () => tab.evaluate(plays));
    if (page.captions) {
      for (const selector of page.captions) await reach(tab, play, selector);
    } else {
      await tab.evaluate(() => (self.bench.videos()[0].textTracks[0].mode = 'showing'));
    }
    const cue = await until('captions', () => tab.evaluate(shown, lines));
    if (errors.length) throw Error(`console: ${errors.join(' | ')}`);
    return `plays; captions: “${cue}”; media requests before the press: ${early}`;
  } finally {
    await context.close();
  }
}
