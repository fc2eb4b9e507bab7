// Writes pictures as PNG files that are as small as flat colours and type allow.
// Not here: reading them, which the browser does (`judge.mjs`).
import { deflateSync } from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? 0xedb88320 ^ (byte >>> 1) : byte >>> 1;
  return byte;
});
const sum = (bytes) => ~bytes.reduce((rest, byte) => table[(rest ^ byte) & 255] ^ (rest >>> 8), ~0) >>> 0;

const chunk = (name, content) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(sum(body));
  return Buffer.concat([length, body, check]);
};

/** A picture of red, green and blue, line by line. Lines are not filtered: type is smaller without. */
export const png = ([width, height], colours) => {
  const lines = Buffer.alloc(height * (width * 3 + 1));
  for (let line = 0; line < height; line++) {
    colours.copy(lines, line * (width * 3 + 1) + 1, line * width * 3, (line + 1) * width * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
};
