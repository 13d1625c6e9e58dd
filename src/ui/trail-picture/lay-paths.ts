import { shorten, textWidth } from '../picture/measure-text.ts';
import type { PicturePath, StepSign } from './trail-picture-view.ts';

/** How high the row of one commitment is, in units of the picture; its line lies this far below its top. */
export const pathRow = 36;
const lineAt = 25;
const titleAt = 13;
export const titleSize = 12.5;
const titleStyle = { size: titleSize, isBold: false };
const longestTitle = 620;
const roomy = 500;

export type PathRow = {
  readonly title: { readonly x: number; readonly y: number; readonly text: string };
  /** From the first sign to the last. */
  readonly line: string;
  /** Where nothing is known of it after its last sign, a piece that fades. */
  readonly fade: string;
  readonly steps: readonly { readonly x: number; readonly y: number; readonly sign: StepSign }[];
};

/** What is told of a commitment ends with these. */
const closing: readonly StepSign[] = ['answered', 'gone'];

/** Whether nothing is known of a commitment after its last sign. */
export function isOpen({ steps }: PicturePath): boolean {
  const last = steps.at(-1);
  return last !== undefined && !closing.includes(last.sign);
}

/**
 * Lays commitments out below each other, each as a line from where it is promised to where it is accounted for.
 * @param middle where a publication lies, in units of the picture
 */
export function layPaths(paths: readonly PicturePath[], width: number, middle: (at: number) => number): PathRow[] {
  return paths.map((path, index) => {
    const { title, steps } = path;
    const top = index * pathRow;
    const y = top + lineAt;
    const places = steps.map(({ at, sign }) => ({ x: Math.round(middle(at) * 10) / 10, y, sign }));
    const [first, last] = [places[0], places.at(-1)];
    const text = shorten(title, titleStyle, Math.min(width - 12, longestTitle));
    // where there is little room names stand below each other
    const x = width < roomy ? 0 : Math.max(0, Math.min((first?.x ?? 0) - 6, width - textWidth(text, titleStyle) - 4));
    return {
      title: { x: Math.round(x * 10) / 10, y: top + titleAt, text },
      line: first && last && first !== last ? `M${first.x} ${y}H${last.x}` : '',
      fade: last && isOpen(path) ? `M${last.x + 8} ${y}H${Math.min(width, last.x + 34)}` : '',
      steps: places,
    };
  });
}
