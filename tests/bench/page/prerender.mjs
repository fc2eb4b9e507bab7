// The story in the markup of a page that has the widget, as a publisher's server would have it printed: with its styles, as the hand-written
// page has them.
// Not here: the rest of the page (`build.mjs`).
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { dist, project } from '../common/widget.mjs';

/** Where the printed addresses lead; taken out of them, they count from the page. */
const base = 'https://page.example/';

/** The page with the story of a feed, which lies in `file`, inside its element. */
export function withStory(html, file) {
  const [opening, attributes] = /<story-widget ([^>]*)>/.exec(html);
  const given = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)]
    .filter(([, name]) => name !== 'feed')
    .flatMap(([, name, value]) => ['--attribute', `${name}=${value}`]);
  const command = 'run --quiet --locked --bin story-widget -- render'.split(' ');
  const addresses = ['--base', base, '--inline-styles', path.join(dist, 'v1/prerendered.css')];
  const options = { cwd: project, encoding: 'utf8' };
  const markup = execFileSync('cargo', [...command, ...addresses, ...given, file], options);
  return html.replace(opening, () => opening + markup.replaceAll(base, ''));
}
