// What is the same in two pictures: functions that run in a page, which reads, compares and writes pictures.
// Not here: what is pictured (`take.mjs`), or where approved pictures lie (`approved.mjs`).

/**
 * What may differ.
 *
 * `channel`: two colours are the same that differ by no more in red, green and blue; type on two machines is not mixed to the same
 * bit. A pixel counts as different where no pixel of the other picture, one to each side, has its colour: the edge of a letter or
 * of a curve may fall on the next pixel. `pixels` is how many such pixels a picture may have.
 *
 * In a digest each point is the mean of 8 by 8 pixels. `mean` is by how much it may differ, and `points` how many may by more.
 */
export const tolerance = { channel: 24, pixels: 12, mean: 6, points: 2 };
/** The side of what becomes one point of a digest. */
export const cell = 8;

/** Makes the functions of the page; its text is put into it. */
export const furnish = () => {
  const canvas = (width, height) => new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  const read = async (png, clip) => {
    const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
    const bitmap = await (clip ? createImageBitmap(blob, clip.x, clip.y, clip.width, clip.height) : createImageBitmap(blob));
    const context = canvas(bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  /** Size and colours of a picture, red, green and blue in base64. */
  const write = ({ width, height, data }) =>
    new Promise((done) => {
      const colours = new Uint8Array(width * height * 3);
      for (let from = 0, to = 0; from < data.length; from += 4, to += 3) colours.set(data.subarray(from, from + 3), to);
      const reader = new FileReader();
      reader.onload = () => done({ size: [width, height], colours: reader.result.split(',')[1] });
      reader.readAsDataURL(new Blob([colours]));
    });
  const isAs = (one, at, other, place, most) =>
    Math.abs(one[at] - other[place]) <= most &&
    Math.abs(one[at + 1] - other[place + 1]) <= most &&
    Math.abs(one[at + 2] - other[place + 2]) <= most;

  const digest = ({ width, height, data }, cell) => {
    const [columns, lines] = [Math.ceil(width / cell), Math.ceil(height / cell)];
    const small = new ImageData(columns, lines);
    for (let line = 0; line < lines; line++) {
      for (let column = 0; column < columns; column++) {
        const sum = [0, 0, 0];
        let count = 0;
        for (let y = line * cell; y < Math.min(height, (line + 1) * cell); y++) {
          for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x++, count++) {
            const at = (y * width + x) * 4;
            for (const channel of [0, 1, 2]) sum[channel] += data[at + channel];
          }
        }
        const at = (line * columns + column) * 4;
        for (const channel of [0, 1, 2]) small.data[at + channel] = Math.round(sum[channel] / count);
        small.data[at + 3] = 255;
      }
    }
    return small;
  };
  /** A picture of what differs: red on the other picture in grey. */
  const mark = (marked, at, { data }, differs) => {
    const grey = 200 + Math.round((data[at] + data[at + 1] + data[at + 2]) / 3 / 5);
    marked.data.set(differs ? [220, 0, 60, 255] : [grey, grey, grey, 255], at);
  };
  const pointsOff = (one, other, most) => {
    const marked = new ImageData(one.width, one.height);
    let count = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const differs = !isAs(one.data, at, other.data, at, most);
      count += differs;
      mark(marked, at, other, differs);
    }
    return { count, marked };
  };
  /** The pixels of each that the other has nowhere near, marked in a picture of their own. */
  const difference = (one, other, most) => {
    const { width, height } = one;
    const marked = new ImageData(width, height);
    const isNear = (from, to, x, y) => {
      const at = (y * width + x) * 4;
      for (let line = Math.max(0, y - 1); line <= Math.min(height - 1, y + 1); line++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          if (isAs(from.data, at, to.data, (line * width + column) * 4, most)) return true;
        }
      }
      return false;
    };
    let count = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4;
        const same = isAs(one.data, at, other.data, at, most);
        const differs = !same && !(isNear(one, other, x, y) && isNear(other, one, x, y));
        count += differs;
        mark(marked, at, other, differs);
      }
    }
    return { count, marked };
  };
  self.judge = { canvas, read, write, digest, pointsOff, difference };
};

/** Takes a new picture in, or what is to be seen of it: its size, and its digest to be compared and kept; in the page. */
export const takenIn = async (id, name, png, clip, cell) => {
  const { judge } = self;
  judge.pictures ??= {};
  const picture = await judge.read(png, clip);
  const small = judge.digest(picture, cell);
  (judge.pictures[id] ??= {})[name] = { picture, small };
  return [picture.width, picture.height];
};

/**
 * How many points differ from the approved digests, by name, with the digest and what differs in it; `sizes` says how they are
 * stacked. A picture of another size has none; in the page.
 */
export const offDigest = async (id, approved, sizes, cell, mean, points) => {
  const { judge } = self;
  const stack = await judge.read(approved);
  const context = judge.canvas(stack.width, stack.height);
  context.putImageData(stack, 0, 0);
  const found = {};
  let top = 0;
  for (const [name, [width, height]] of Object.entries(sizes)) {
    const [columns, lines] = [Math.ceil(width / cell), Math.ceil(height / cell)];
    const { picture, small } = judge.pictures[id][name] ?? {};
    if (picture?.width === width && picture.height === height) {
      const before = context.getImageData(0, top, columns, lines);
      const { count, marked } = judge.pointsOff(before, small, mean);
      found[name] = { count };
      if (count > points) Object.assign(found[name], { before: await judge.write(before), marked: await judge.write(marked) });
    }
    top += lines;
  }
  return found;
};

/** How many pixels differ from an approved picture; in the page. */
export const offPicture = async (id, name, approved, channel) => {
  const { judge } = self;
  const before = await judge.read(approved);
  const { picture } = judge.pictures[id][name];
  if (before.width !== picture.width || before.height !== picture.height) return { count: -1 };
  const { count, marked } = judge.difference(before, picture, channel);
  return { count, marked: count ? await judge.write(marked) : undefined };
};

/** A new picture as it is kept; in the page. */
export const asKept = (id, name) => self.judge.write(self.judge.pictures[id][name].picture);

/** The new digests of a state, stacked; in the page. */
export const stacked = (id, names) => {
  const { judge } = self;
  const all = names.map((name) => judge.pictures[id][name].small);
  const width = Math.max(...all.map((small) => small.width));
  const context = judge.canvas(width, all.reduce((sum, { height }) => sum + height, 0));
  let top = 0;
  for (const small of all) {
    context.putImageData(small, 0, top);
    top += small.height;
  }
  return judge.write(context.getImageData(0, 0, width, top));
};

/** Forgets the pictures of a state; in the page. */
export const forget = (id) => {
  delete self.judge.pictures[id];
};
