import { extentOf } from '../../model/notation/extent.ts';
import type { StatedIndicator } from '../stated.ts';

/** The size of an indicator's numbers: the median of those that are not zero, in its own unit; null where it has none. */
export function typicalSize({ figures }: StatedIndicator): number | null {
  const sizes = figures
    .flatMap(({ value }) => {
      const extent = extentOf(value);
      if (extent === null || extent.axis === 'ratio') return [];
      const number = Number(extent.low ?? extent.high);
      return number === 0 ? [] : [Math.abs(number)];
    })
    .toSorted((left, right) => left - right);
  return sizes[Math.floor(sizes.length / 2)] ?? null;
}
