import type { Fragment } from './fragment.ts';

/** A piece of text of a test, 10 points high unless told. */
export function piece(text: string, x: number, right: number, y: number, style: Partial<Fragment> = {}): Fragment {
  const plain = { marks: [], leadingMark: null, size: 10, bold: false, boldEnd: 0, runs: [] };
  return { ...plain, text, x, right, y, ...style };
}
