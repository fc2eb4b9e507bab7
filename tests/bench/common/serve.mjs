// A web server on the loopback address for one page, which keeps a record of what it sent.
// Not here: what of it counts as code (`visit.mjs` of each benchmark).
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  wasm: 'application/wasm',
  webp: 'image/webp',
  mp4: 'video/mp4',
};
/** What is compressed already is sent as it is. */
const asItIs = new Set(['webp', 'mp4']);
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** All files of a folder, compressed before the first request. */
function load(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const ending = path.extname(file).slice(1);
    const isAsItIs = asItIs.has(ending);
    const bytes = readFileSync(file);
    files.set(`/${path.relative(folder, file)}`, {
      body: isAsItIs ? bytes : brotli(bytes),
      type: types[ending],
      isAsItIs,
    });
  }
  return files;
}

/** Serves a folder; `sent` has an entry `{path, bytes, at}` for each answer, `at` in milliseconds of the system's clock. */
export async function serve(folder) {
  const files = load(folder);
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    const entry = { path: pathname, bytes: 0, at: performance.timeOrigin + performance.now() };
    sent.push(entry);
    if (!file) return response.writeHead(404, { 'content-length': 0 }).end();
    const { body, type, isAsItIs } = file;
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    if (!isAsItIs) headers['content-encoding'] = 'br';
    else headers['accept-ranges'] = 'bytes';
    const range = isAsItIs && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const from = range ? Number(range[1]) : 0;
    const to = range?.[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1;
    if (range) headers['content-range'] = `bytes ${from}-${to}/${body.length}`;
    const part = body.subarray(from, to + 1);
    entry.bytes = part.length;
    response.writeHead(range ? 206 : 200, { ...headers, 'content-length': part.length }).end(part);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close };
}
