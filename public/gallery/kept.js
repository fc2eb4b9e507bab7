// What a frame of the gallery keeps: for itself alone, and gone with it.
// Not here: what the widget keeps, and when.

class Kept {
  #entries = new Map();
  get length() {
    return this.#entries.size;
  }
  key(index) {
    return [...this.#entries.keys()][index] ?? null;
  }
  getItem(name) {
    return this.#entries.get(`${name}`) ?? null;
  }
  setItem(name, value) {
    this.#entries.set(`${name}`, `${value}`);
  }
  removeItem(name) {
    this.#entries.delete(`${name}`);
  }
  clear() {
    this.#entries.clear();
  }
}
for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(self, name, { value: new Kept() });
const cookies = new Map();
Object.defineProperty(document, 'cookie', {
  get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  set: (line) => {
    const [, name, value, attributes] = /^([^=;]*)=([^;]*)(.*)$/.exec(line) ?? [];
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(attributes)) cookies.delete(name);
    else if (name) cookies.set(name, value);
  },
});
// A frame that nobody has pressed may not write to the reader's clipboard; nothing is put there.
Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
