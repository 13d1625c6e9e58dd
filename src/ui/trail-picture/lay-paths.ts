import { shorten, textWidth } from '../picture/measure-text.ts';
import type { PictureColumn, PicturePath, StepSign } from './trail-picture-view.ts';

/** How high the row of one commitment is, in units of the picture; its line lies this far below its top. */
export const pathRow = 36;
const lineBelow = 25;
const titleBelow = 13;
/** The same where each sign has the name of its publication below it. */
export const namedRow = 56;
const nameBelow = 43;
export const titleSize = 12.5;
const titleStyle = { size: titleSize, isBold: false };
export const nameSize = 11.5;
const nameStyle = { size: nameSize, isBold: false };
const longestTitle = 620;

export type PathRow = {
  readonly title: { readonly x: number; readonly y: number; readonly text: string };
  /** From the first sign to the last. */
  readonly line: string;
  /** Where nothing is known of it after its last sign, a piece that fades. */
  readonly fade: string;
  readonly steps: readonly { readonly x: number; readonly y: number; readonly sign: StepSign }[];
  /** Of the publications, where these do not stand above. */
  readonly names: readonly { readonly x: number; readonly y: number; readonly text: string }[];
};

/** What is told of a commitment ends with these. */
const closing: readonly StepSign[] = ['answered', 'gone'];

/** Whether nothing is known of a commitment after its last sign. */
export function isOpen({ steps }: PicturePath): boolean {
  const last = steps.at(-1);
  return last !== undefined && !closing.includes(last.sign);
}

/** The name of a commitment, where it begins, with its mark whole behind it. */
function titleAt({ title, mark }: PicturePath, x: number, y: number, width: number): PathRow['title'] {
  const behind = mark === null ? '' : ` ${mark}`;
  const room = Math.min(width - 12, longestTitle) - textWidth(behind, titleStyle);
  const text = shorten(title, titleStyle, room) + behind;
  const most = width - textWidth(text, titleStyle) - 4;
  return { x: Math.round(Math.max(0, Math.min(x, most)) * 10) / 10, y, text };
}

function linesOf(path: PicturePath, steps: PathRow['steps'], width: number): Pick<PathRow, 'line' | 'fade'> {
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    line: first && last && first !== last ? `M${first.x} ${first.y}H${last.x}` : '',
    fade: last && isOpen(path) ? `M${last.x + 8} ${last.y}H${Math.min(width, last.x + 34)}` : '',
  };
}

/**
 * Lays commitments out below each other, each as a line along the publications from where it is promised to where it is accounted for.
 * @param middle where a publication lies, in units of the picture
 */
export function layPaths(paths: readonly PicturePath[], width: number, middle: (at: number) => number): PathRow[] {
  return paths.map((path, index) => {
    const top = index * pathRow;
    const steps = path.steps.map(({ at, sign }) => ({ x: Math.round(middle(at) * 10) / 10, y: top + lineBelow, sign }));
    const title = titleAt(path, (steps[0]?.x ?? 0) - 6, top + titleBelow, width);
    return { title, ...linesOf(path, steps, width), steps, names: [] };
  });
}

/**
 * The same where publications have no room beside each other: each line has those that say something of it, with their names below.
 */
export function layNamedPaths(
  paths: readonly PicturePath[],
  width: number,
  columns: readonly PictureColumn[],
): PathRow[] {
  return paths.map((path, index) => {
    const top = index * namedRow;
    const step = width / Math.max(2, path.steps.length);
    const steps = path.steps.map(({ sign }, at) => ({ x: Math.round(8 + at * step), y: top + lineBelow, sign }));
    const names = path.steps.map(({ at }, place) => {
      const { kind = '', year = '' } = columns[at] ?? {};
      const whole = `${kind.replaceAll('\u00ad', '')} ${year}`;
      // the year says more than the end of the kind
      const fits = textWidth(whole, nameStyle) <= step - 6;
      const text = fits ? whole : shorten(`${kind.charAt(0)}. ${year}`, nameStyle, step - 6);
      return { x: Math.round(place * step), y: top + nameBelow, text };
    });
    return { title: titleAt(path, 0, top + titleBelow, width), ...linesOf(path, steps, width), steps, names };
  });
}
