import type { Reading } from '../../model/reading.ts';

/** Compares names as people count: `deel-2` before `deel-10`. Not `Intl.Collator`: its order differs with the version of Node. */
function compareNames(left: string, right: string): number {
  const [lefts, rights] = [left, right].map((name) => name.match(/[0-9]{1,15}|[^0-9]+|[0-9]+/g) ?? []);
  for (let at = 0; ; at += 1) {
    const [one, other] = [lefts?.[at], rights?.[at]];
    if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
    if (one === other) continue;
    const [number, otherNumber] = [Number(one), Number(other)];
    if (Number.isNaN(number) || Number.isNaN(otherNumber)) return one < other ? -1 : 1;
    if (number !== otherNumber) return number - otherNumber;
  }
}

/** Where the file stands in the site that it was fetched from; what was not fetched comes last. */
function orderOnSite({ place }: Reading): number {
  return place?.order ?? Number.MAX_SAFE_INTEGER;
}

/** The same order for the same files, in whatever order they were given: pages of a site as its menus have them, others by name. */
export function orderReadings(readings: readonly Reading[]): Reading[] {
  return readings.toSorted(
    (left, right) =>
      orderOnSite(left) - orderOnSite(right) ||
      compareNames(left.input, right.input) ||
      (left.sha256 < right.sha256 ? -1 : Number(left.sha256 > right.sha256)),
  );
}
