// Asks servers that run the examples of docs/hosting.md for everything, and says what is not as the page has it.
// Not here: starting them (check-hosting.sh), which headers there are to be (dist/_headers).

import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { extname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import zlib from 'node:zlib';

const [site, ...named] = process.argv.slice(2);
const { edge, origin, ...servers } = Object.fromEntries(named.map((pair) => pair.split('=')));

const types = {
  '.css': /^text\/css/, '.html': /^text\/html/, '.jpg': /^image\/jpeg/, '.js': /^(text|application)\/javascript/,
  '.json': /^application\/json/, '.m3u8': /^application\/vnd\.apple\.mpegurl/, '.m4s': /^video\/mp4/, '.mp4': /^video\/mp4/,
  '.txt': /^text\/plain/, '.vtt': /^text\/vtt/, '.wasm': /^application\/wasm/, '.webm': /^video\/webm/, '.webp': /^image\/webp/,
};
const isCompressed = /\.(js|css|wasm|json|txt|vtt)$/;

const faults = [];
const check = (holds, fault) => holds || faults.push(fault);

const ask = (port, path, headers = {}) =>
  new Promise((resolve, reject) => {
    const request = http.get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
  });

const listening = async (port) => {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return await ask(port, '/');
    } catch {
      await sleep(100);
    }
  }
  throw Error(`nothing listens on ${port}`);
};

// ---- The files, as each server gives them.
const rules = [];
for (const line of readFileSync(join(site, '_headers'), 'utf8').trim().split('\n')) {
  const [, name, value] = /^  (.+?): (.+)$/.exec(line) ?? [];
  if (name) rules.at(-1).headers.push([name.toLowerCase(), value]);
  else rules.push({ path: line, headers: [] });
}
const fits = (rule, path) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
const headersOf = (path) => rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.headers);

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${relative(site, join(entry.parentPath ?? entry.path, entry.name))}`)
  .filter((path) => !/\.(br|gz)$|_headers$/.test(path));

const encodings = { identity: (body) => body, br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };

const checkFiles = async (name, port) => {
  for (const path of files) {
    const whole = readFileSync(join(site, path));
    for (const encoding in encodings) {
      const what = `${name}: ${path} (${encoding})`;
      const { status, headers, body } = await ask(port, path.replace('/index.html', '/'), { 'accept-encoding': encoding });
      check(status === 200, `${what}: status ${status}`);
      for (const [header, value] of headersOf(path)) {
        check(headers[header] === value, `${what}: ${header} is ${headers[header]}, not ${value}`);
      }
      check((types[extname(path)] ?? /./).test(headers['content-type']), `${what}: type ${headers['content-type']}`);
      check(!headers['set-cookie'], `${what}: sets a cookie`);
      const wanted = isCompressed.test(path) ? encoding : 'identity';
      const given = headers['content-encoding'] ?? 'identity';
      check(given === wanted, `${what}: encoded as ${given}`);
      check(isCompressed.test(path) ? /^accept-encoding$/i.test(headers.vary) : !headers.vary, `${what}: varies by ${headers.vary}`);
      check(encodings[given]?.(body).equals(whole), `${what}: other bytes`);
    }
  }
};

const checkRest = async (name, port) => {
  const video = files.find((path) => path.endsWith('.mp4'));
  const part = await ask(port, video, { range: 'bytes=100-199', 'accept-encoding': 'br, gzip' });
  check(part.status === 206 && part.body.equals(readFileSync(join(site, video)).subarray(100, 200)), `${name}: no range of ${video}`);
  for (const path of ['/nothing.js', `${rules[1].path.slice(0, -1)}nothing.wasm`, '/v1/nothing.js', '/feeds/nothing.json']) {
    const { status, headers } = await ask(port, path);
    check(status === 404, `${name}: ${path} has status ${status}`);
    check(headers['access-control-allow-origin'] === '*', `${name}: ${path} cannot be read`);
    check(!headers['cache-control'], `${name}: ${path} is kept: ${headers['cache-control']}`);
  }
};

// ---- nginx as the edge: one request of many, the last copy of an origin that fails, one error a second.
const checkEdge = async () => {
  const asked = {};
  let fails = false;
  const server = http.createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    asked[path] = (asked[path] ?? 0) + 1;
    await sleep(100);
    response.writeHead(fails ? 503 : 200, {
      'Content-Type': 'application/json', 'Set-Cookie': 'a=b', Vary: 'Origin', 'Retry-After': '1',
      ...(fails || { 'Cache-Control': 'public, max-age=1, stale-while-revalidate=1, stale-if-error=300' }),
    });
    response.end('{}');
  });
  await new Promise((resolve) => server.listen(origin, '127.0.0.1', resolve));
  const many = (path) =>
    Promise.all(Array.from({ length: 100 }, (_, number) => ask(edge, `${path}?utm_source=${number}`, { origin: `https://${number}.example` })));
  const first = await many('/story.json');
  check(asked['/story.json'] === 1, `edge: ${asked['/story.json']} requests for a hundred of one moment`);
  check(first.every(({ status }) => status === 200), 'edge: not all have the feed');
  check(first.every(({ headers }) => headers['access-control-allow-origin'] === '*' && !headers['set-cookie']), 'edge: headers of a feed');
  fails = true;
  await sleep(2_500);
  const later = await many('/story.json');
  check(later.every(({ status }) => status === 200), 'edge: the last copy is not given while the origin fails');
  const errors = await many('/never.json');
  check(asked['/never.json'] === 1, `edge: ${asked['/never.json']} requests for a hundred of what fails`);
  check(errors.every(({ status }) => status === 503), 'edge: other errors than those of the origin');
  check(errors.every(({ headers }) => headers['access-control-allow-origin'] === '*' && headers['retry-after']), 'edge: headers of an error');
  server.close();
};

for (const [name, port] of Object.entries(servers)) {
  await listening(port);
  await checkFiles(name, port);
  await checkRest(name, port);
}
await listening(edge);
await checkEdge();
console.log(`${files.length} files, three times each, of ${Object.keys(servers).join(', ')}; ${faults.length} faults`);
for (const fault of faults.slice(0, 40)) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
