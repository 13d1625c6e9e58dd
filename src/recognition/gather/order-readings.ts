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

/** The same order for the same files, in whatever order they were given. */
export function orderReadings(readings: readonly Reading[]): Reading[] {
  return readings.toSorted(
    (left, right) =>
      compareNames(left.input, right.input) || (left.sha256 < right.sha256 ? -1 : Number(left.sha256 > right.sha256)),
  );
}
