// What a run has found, in numbers and in tables of Markdown: medians, ranges, ratios.
// Not here: which values are shown, and what is said of them (`report.mjs` of each benchmark).

export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
export const whole = (number) => Math.round(number).toLocaleString('en');
export const ratio = (number, base) => (base > 0 && number >= 0 ? (number / base).toFixed(2) : '–');
export const verdict = (isMet) => (isMet ? '**Met**' : '**Missed**');
export const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Reads the samples of a run. `bases` are the pages that others are held against, each with the name of its row. */
export function findings(results, bases) {
  const names = Object.keys(results.pages);
  const titles = names.map((name) => results.pages[name].title);

  /** The values of one page: of all its visits, or of those which `which` describes. */
  const values = (name, get, which = {}) => {
    const isMeant = (sample) =>
      Object.entries(which).every(([key, value]) => value === undefined || sample[key] === value);
    return results.pages[name].samples
      .filter(isMeant)
      .map(get)
      .filter((value) => value !== undefined);
  };
  const middle = (...of) => median(values(...of));

  /** Rows of a table: the medians with their ranges, and a row of ratios for each base. */
  const rows = (title, get, which, print = whole) => {
    const medians = names.map((name) => middle(name, get, which));
    const cells = names.map((name, index) => {
      const seen = values(name, get, which);
      if (!seen.length) return '–';
      const [least, most] = [Math.min(...seen), Math.max(...seen)].map(print);
      return least === most ? least : `${print(medians[index])} (${least}–${most})`;
    });
    return [
      [title, ...cells],
      ...bases.map(([base, name]) => [name, ...medians.map((number) => ratio(number, medians[names.indexOf(base)]))]),
    ];
  };
  const others = names.flatMap((name) => values(name, (sample) => sample.others));
  const errors = names.flatMap((name) =>
    values(name, (sample) => sample.errors)
      .flat()
      .map((error) => `${name}: ${error}`),
  );
  return { names, values, middle, rows, others, errors: [...new Set(errors)], head: (first) => [first, ...titles] };
}

/** In what circumstances it was measured. */
export function circumstances(results, others, isQuick) {
  const { chromium, machine, rounds } = results;
  const busy =
    median(others) > 0.5
      ? ' **The machine was busy:** the ratios are worth little where ranges overlap; measure again.'
      : '';
  return `Chromium ${chromium}, headless; ${machine}. ${isQuick ? 'One round' : `${rounds} ${rounds === 1 ? 'round' : 'rounds'} after one that is thrown away`}. While it
ran, other processes used ${median(others).toFixed(2)} cores (median of the visits; at most ${Math.max(...others).toFixed(2)}).${busy}`;
}
