// A web server on the loopback address for the built files, with the ranges that footage is asked for by.
// Not here: what is in them.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const types = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json',
  vtt: 'text/vtt', wasm: 'application/wasm', webp: 'image/webp', jpg: 'image/jpeg', mp4: 'video/mp4', webm: 'video/webm',
  m3u8: 'application/vnd.apple.mpegurl', m4s: 'video/iso.segment',
};

/** Serves a folder; gives its address and what ends it. */
export const serve = async (folder) => {
  const kept = new Map();
  const read = (file) => {
    if (!kept.has(file)) kept.set(file, existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null);
    return kept.get(file);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = read(path.join(folder, path.normalize(decodeURIComponent(pathname))));
    if (!body) return response.writeHead(404).end();
    const headers = { 'content-type': types[path.extname(pathname).slice(1)] ?? 'application/octet-stream', 'accept-ranges': 'bytes' };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const from = Number(range?.[1] ?? 0);
    const to = range?.[2] ? Math.min(Number(range[2]), body.length - 1) : body.length - 1;
    if (range) headers['content-range'] = `bytes ${from}-${to}/${body.length}`;
    response.writeHead(range ? 206 : 200, { ...headers, 'content-length': to + 1 - from }).end(body.subarray(from, to + 1));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
};
