/** The keys that hold how a number stands there and not what it means. */
const asStanding = new Set(['rounding', 'unit']);

/** A value as it is compared with a label: what it means, in whatever order, however exactly it is written. A label has plain numbers. */
export function printMeaning(value: object): string {
  const entries = Object.entries(value).filter(
    ([key, held]) => held !== undefined && held !== null && !asStanding.has(key),
  );
  return JSON.stringify(
    entries.toSorted(([one], [other]) => one.localeCompare(other)).map(([key, held]) => [key, plain(key, held)]),
  );
}

function plain(key: string, held: unknown): unknown {
  if (Array.isArray(held)) return held.map((part: object) => printMeaning(part));
  return key === 'number' || key === 'left' || key === 'right' ? Number(held) : held;
}
