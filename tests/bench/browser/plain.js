// A reader of the same documents as a page would write it by hand: `JSON.parse`, then a walk that checks what the
// widget checks and makes plain objects. What `JSON.parse` cannot know is left out: names given twice, levels of
// what nobody reads, the place of a fault. It notes problems as the widget does, by pointer and code.

const decoder = new TextDecoder('utf-8', { fatal: true });
const DATE = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const TAG = /^(?=.{1,35}$)[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,8})*$/i;
const KNOWN = new Set(`credit embargo use-until use-window max-duration single-use no-archive no-resale territory-allow
  territory-deny platform-allow platform-deny clients-only pool editorial-only no-commercial no-competitor no-edit no-ai
  music contact other`.split(/\s+/));

export function read(bytes, base) {
  const problems = [];
  const lose = (path, code) => {
    if (problems.length < 1000) problems.push({ code, path });
  };
  const is = {
    text(value, path, most = 5000) {
      if (value === undefined) return undefined;
      if (typeof value !== 'string') return lose(path, 'E120');
      if (!value.trim()) return undefined;
      if (value.length <= most) return value;
      const characters = Array.from(value);
      if (characters.length <= most) return value;
      lose(path, 'E151');
      return `${characters.slice(0, most - 1).join('')}…`;
    },
    form(value, path, form) {
      const text = is.text(value, path);
      return text === undefined || form.test(text) ? text : lose(path, 'E121');
    },
    word(value, path, words) {
      const text = is.text(value, path);
      return text === undefined || words.includes(text) ? text : lose(path, 'E121');
    },
    closing(value, path, words) {
      if (value === undefined || words.includes(value)) return value;
      lose(path, 'E121');
      return { unknown: String(value).slice(0, 64) };
    },
    count(value, path, least, most) {
      if (value === undefined) return undefined;
      if (typeof value !== 'number') return lose(path, 'E120');
      return Number.isInteger(value) && value >= least && value <= most ? value : lose(path, 'E121');
    },
    seconds(value, path, least) {
      if (value === undefined) return undefined;
      if (typeof value !== 'number') return lose(path, 'E120');
      const millis = Math.trunc(value * 1000);
      return millis >= least && millis <= 86400000 ? millis : lose(path, 'E121');
    },
    flag: (value, path) => (value === undefined || typeof value === 'boolean' ? value === true : lose(path, 'E120')),
    date(value, path) {
      const text = is.text(value, path);
      if (text === undefined) return undefined;
      const [, year, month, day, hour, minute, second, sign, hours = 0, minutes = 0] = DATE.exec(text) ?? [];
      if (!year) return lose(path, 'E130');
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const possible = month >= 1 && month <= 12 && day >= 1 && day <= last && hour <= 23 && minute <= 59 && second <= 60;
      if (!possible || hours > 23 || minutes > 59 || year < 1900 || year > 2200) return lose(path, 'E121');
      const offset = (sign === '-' ? -1 : 1) * (hours * 60 + +minutes);
      return { text, offset, moment: Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)) / 1000 - offset * 60 };
    },
    link(value, path) {
      const text = is.text(value, path, Infinity)?.trim();
      if (text === undefined) return undefined;
      if (text.length > 2048 || /[\0-\x1f\x7f-\x9f]/.test(text)) return lose(path, 'E140');
      try {
        const url = new URL(text, base);
        if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) url.protocol = 'https:';
        const fits = ['https:', 'http:'].includes(url.protocol) && !url.username && !url.password && url.href.length <= 2048;
        return fits ? url.href : lose(path, 'E140');
      } catch {
        return lose(path, 'E140');
      }
    },
    object(value, path, make) {
      if (value === undefined) return undefined;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return lose(path, 'E120');
      return make(value, path);
    },
    rows(value, path, most, make) {
      if (value === undefined) return [];
      if (!Array.isArray(value)) return lose(path, 'E120') ?? [];
      if (value.length > most) lose(path, 'E151');
      const rows = [];
      for (let index = 0; index < Math.min(value.length, most); index += 1) {
        const row = make(value[index], `${path}/${index}`);
        if (row !== undefined) rows.push(row);
      }
      return rows;
    },
  };
  const needed = (value, path) => value ?? lose(path, 'E110');
  const objects = (value, path, most, make) => is.rows(value, path, most, (row, at) => is.object(row, at, make));
  const timed = (value, path, make) => objects(value, path, 5000, make).sort((one, other) => one.start - other.start);
  const size = (of, path) => [is.count(of.width, `${path}/width`, 1, 1e5), is.count(of.height, `${path}/height`, 1, 1e5)];

  const location = (of, path) => {
    const text = needed(is.text(of.text, `${path}/text`), `${path}/text`);
    return text && { text, lang: is.form(of.lang, `${path}/lang`, TAG), country: is.form(of.countryCode, `${path}/countryCode`, /^[a-z]{2}$/i) };
  };
  const picture = (of, path) => {
    const src = needed(is.link(of.src, `${path}/src`), `${path}/src`);
    const srcset = objects(of.srcset, `${path}/srcset`, 5000, (row, at) => {
      const one = { src: is.link(row.src, `${at}/src`), width: is.count(row.width, `${at}/width`, 1, 1e5) };
      return one.src && one.width ? one : lose(at, 'E110');
    });
    return src && { src, alt: is.text(of.alt, `${path}/alt`) ?? '', size: size(of, path), srcset: srcset.sort((one, other) => one.width - other.width) };
  };
  const access = (value, path) => is.closing(value, path, ['public', 'subscribers', 'clients', 'members', 'pool']) ?? 'public';

  const description = (value, path) => {
    let room = 200000;
    const take = (text, at) => {
      const words = is.text(text, at, room);
      if (words) room = Math.max(0, room - (words.length <= room ? words.length : Array.from(words).length));
      return words;
    };
    return is.rows(value, path, 500, (row, at) => {
      if (typeof row === 'string') return { kind: 'paragraph', text: take(row, at) };
      return is.object(row, at, (of) => {
        const kind = is.word(of.type, `${at}/type`, ['paragraph', 'heading', 'list']) ?? 'paragraph';
        const lang = is.form(of.lang, `${at}/lang`, TAG);
        if (kind === 'list') return { kind, lang, rows: is.rows(of.items, `${at}/items`, 5000, take) };
        const text = needed(take(of.text, `${at}/text`), `${at}/text`);
        return text && { kind, lang, text };
      });
    });
  };
  const says = (of, path, name) => {
    const start = is.seconds(of.start, `${path}/start`, 0);
    const text = needed(is.text(of[name], `${path}/${name}`), `${path}/${name}`);
    if (start === undefined || !text) return lose(path, 'E110');
    return { start, end: is.seconds(of.end, `${path}/end`, 0), speaker: is.text(of.speaker, `${path}/speaker`), text };
  };
  const file = (of, path, address) => {
    const src = needed(is.link(of[address], `${path}/${address}`), `${path}/${address}`);
    const rate = is.count(of.bitrateKbps, `${path}/bitrateKbps`, 1, 1e5);
    const bytes = is.count(of.bytes, `${path}/bytes`, 0, Number.MAX_SAFE_INTEGER);
    return src && { src, type: is.text(of.type, `${path}/type`), size: size(of, path), rate, bytes, label: is.text(of.label, `${path}/label`) };
  };
  const track = (of, path) => {
    const src = needed(is.link(of.src, `${path}/src`), `${path}/src`);
    const kind = is.word(of.kind, `${path}/kind`, ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata']) ?? 'captions';
    return src && { src, kind, srclang: is.form(of.srclang, `${path}/srclang`, TAG), label: is.text(of.label, `${path}/label`), isDefault: is.flag(of.default, `${path}/default`) };
  };
  const video = (of, path) => ({
    duration: is.seconds(of.durationSeconds, `${path}/durationSeconds`, 1),
    poster: is.object(of.poster, `${path}/poster`, picture),
    sources: objects(of.sources, `${path}/sources`, 20, (row, at) => file(row, at, 'src')),
    tracks: objects(of.tracks, `${path}/tracks`, 50, track),
    chapters: timed(of.chapters, `${path}/chapters`, (row, at) => says(row, at, 'title')),
    shotlist: timed(of.shotlist, `${path}/shotlist`, (row, at) => says(row, at, 'text')),
    transcript: is.object(of.transcript, `${path}/transcript`, (script, at) => ({
      cues: timed(script.cues, `${at}/cues`, (row, where) => says(row, where, 'text')),
      generated: is.flag(script.generated, `${at}/generated`),
    })),
    contentWarning: is.text(of.contentWarning, `${path}/contentWarning`),
    downloads: objects(of.downloads, `${path}/downloads`, 5000, (row, at) => file(row, at, 'href')),
  });
  const rights = (of, path) => ({
    access: access(of.access, `${path}/access`),
    accessText: is.text(of.accessText, `${path}/accessText`),
    credit: is.text(of.credit, `${path}/credit`),
    copyright: is.text(of.copyright, `${path}/copyright`),
    embargoUntil: is.date(of.embargoUntil, `${path}/embargoUntil`),
    useUntil: is.date(of.useUntil, `${path}/useUntil`),
    policyUrl: is.link(of.policyUrl, `${path}/policyUrl`),
    acquireUrl: is.link(of.acquireUrl, `${path}/acquireUrl`),
    restrictions: objects(of.restrictions, `${path}/restrictions`, 50, (row, at) => {
      const code = is.text(row.code, `${at}/code`, 64) ?? 'other';
      const text = is.text(row.text, `${at}/text`, Infinity);
      const labels = (name) => is.rows(row[name], `${at}/${name}`, 5000, (label, where) => is.text(label, where));
      return {
        code: KNOWN.has(code) ? code : { unknown: code }, text, lang: is.form(row.lang, `${at}/lang`, TAG),
        appliesTo: is.text(row.appliesTo, `${at}/appliesTo`), party: is.text(row.party, `${at}/party`),
        onScreen: is.flag(row.onScreen, `${at}/onScreen`), regions: labels('regions'), platforms: labels('platforms'),
        hours: is.count(row.hours, `${at}/hours`, 1, 1e5), seconds: is.seconds(row.seconds, `${at}/seconds`, 1),
        url: is.link(row.url, `${at}/url`), derived: is.flag(row.derived, `${at}/derived`),
      };
    }),
  });
  const story = (of, path) => {
    const id = needed(is.text(of.id, `${path}/id`, 200), `${path}/id`);
    const headline = needed(is.text(of.headline, `${path}/headline`, 500), `${path}/headline`);
    return id && headline && {
      id, headline, url: is.link(of.url, `${path}/url`), slug: is.text(of.slug, `${path}/slug`),
      location: is.object(of.location, `${path}/location`, location),
      published: is.date(of.published, `${path}/published`), updated: is.date(of.updated, `${path}/updated`),
      timeZone: is.text(of.timeZone, `${path}/timeZone`, 64),
      status: is.closing(of.status, `${path}/status`, ['usable', 'withheld', 'canceled', 'corrected']),
      statusNote: is.text(of.statusNote, `${path}/statusNote`),
      description: description(of.description, `${path}/description`),
      alternates: objects(of.alternates, `${path}/alternates`, 5000, (row, at) => ({
        language: is.form(row.language, `${at}/language`, TAG), url: is.link(row.url, `${at}/url`), label: is.text(row.label, `${at}/label`),
      })),
      video: is.object(of.video, `${path}/video`, video), rights: is.object(of.rights, `${path}/rights`, rights),
    };
  };
  const row = (of, path) => {
    const id = needed(is.text(of.id, `${path}/id`, 200), `${path}/id`);
    const headline = needed(is.text(of.headline, `${path}/headline`, 500), `${path}/headline`);
    return id && headline && {
      id, headline, url: is.link(of.url, `${path}/url`), published: is.date(of.published, `${path}/published`),
      duration: is.seconds(of.durationSeconds, `${path}/durationSeconds`, 1),
      thumbnail: is.object(of.thumbnail, `${path}/thumbnail`, picture), location: is.object(of.location, `${path}/location`, location),
      access: access(of.access, `${path}/access`), downloads: is.count(of.downloads, `${path}/downloads`, 0, Number.MAX_SAFE_INTEGER),
      lang: is.form(of.lang, `${path}/lang`, TAG),
    };
  };

  if (bytes.length > 1048576) throw new RangeError('too large');
  const document = JSON.parse(decoder.decode(bytes));
  if (!/^video-story\/1(\.|$)/.test(document.format)) throw new TypeError('another format');
  return {
    problems,
    language: is.form(document.language, '/language', TAG),
    story: is.object(document.story, '/story', story),
    list: is.object(document.topDownloads, '/topDownloads', (of, path) => ({
      title: is.text(of.title, `${path}/title`), hours: is.count(of.windowHours, `${path}/windowHours`, 1, 720) ?? 24,
      asOf: is.date(of.asOf, `${path}/asOf`), items: objects(of.items, `${path}/items`, 100, row),
      next: is.link(of.next, `${path}/next`), total: is.count(of.total, `${path}/total`, 0, 4294967295),
    })),
  };
}

// What `read` found, in a few numbers, so that both readers can be held against each other.
export function outline(bytes, base) {
  const { problems, story, list } = read(bytes, base);
  return [problems.length, story.description.length, story.video.transcript.cues.length, story.video.shotlist.length, story.rights.restrictions.length, list.items.length];
}

export const parse = (bytes) => JSON.parse(decoder.decode(bytes));
