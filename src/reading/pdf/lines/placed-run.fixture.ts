import type { PlacedRun } from './placed-run.ts';

/** A run of text of a test, upright, 9 points high, that ends at `right`. */
export function placedRun(text: string, x: number, right: number): PlacedRun {
  return { text, x, width: right - x, y: 100, size: 9, bold: false, isTurned: false, contentId: null, raised: false };
}
