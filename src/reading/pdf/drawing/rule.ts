import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, place } from './matrix.ts';

/** A straight line on a page, or the edge of a filled box, from `from` to `to` at height or distance `at`, in points. */
export type Rule = {
  readonly direction: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** A spot as large as a bullet. */
export type Dot = { readonly x: number; readonly y: number };

type Box = { left: number; right: number; top: number; bottom: number };

/** A line is no thicker than this. */
const thickest = 2.5;
const shortest = 6;
/** Bullets of text of 7 to 16 points. */
const dotSize = { least: 1.2, most: 7 };

const painted: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** How many numbers follow on each kind of step of a path (moveTo, lineTo, curveTo, quadraticCurveTo, closePath). */
const stepLengths = [2, 2, 6, 4, 0];

/** Adds what a path draws to a page: lines, the edges of boxes, and spots. `args` are those of `constructPath`. */
export function collectPath(
  args: readonly unknown[],
  matrix: Matrix,
  drawing: { readonly rules: Rule[]; readonly dots: Dot[] },
): void {
  if (!painted.has(args[0])) return;
  const data = Array.isArray(args[1]) ? args[1][0] : null;
  if (!(data instanceof Float32Array) || data.length > 20_000) return;
  for (const box of readParts(data, matrix)) addBox(box, drawing);
}

/** The box around each unbroken part of a path. Parts of straight lines that go both ways are taken line by line. */
function readParts(data: Float32Array, matrix: Matrix): Box[] {
  const boxes: Box[] = [];
  let box: Box | null = null;
  for (let index = 0; index < data.length; ) {
    const step = data[index] ?? 0;
    const length = stepLengths[step];
    if (length === undefined) break;
    if (step === 0) {
      if (box) boxes.push(box);
      box = null;
    }
    for (let at = index + 1; at < index + 1 + length; at += 2) {
      const { x, y } = place(matrix, data[at] ?? 0, data[at + 1] ?? 0);
      if (box === null) box = { left: x, right: x, top: y, bottom: y };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    index += 1 + length;
  }
  if (box) boxes.push(box);
  return boxes;
}

function addBox({ left, right, top, bottom }: Box, { rules, dots }: { rules: Rule[]; dots: Dot[] }): void {
  const width = right - left;
  const height = bottom - top;
  if (![left, right, top, bottom].every(Number.isFinite)) return;
  if (height <= thickest && width > Math.max(shortest, height * 3)) {
    rules.push({ direction: 'across', at: (top + bottom) / 2, from: left, to: right });
  } else if (width <= thickest && height > Math.max(shortest, width * 3)) {
    rules.push({ direction: 'down', at: (left + right) / 2, from: top, to: bottom });
  } else if (width < dotSize.most && height < dotSize.most) {
    if (width > dotSize.least && height > dotSize.least) dots.push({ x: (left + right) / 2, y: (top + bottom) / 2 });
  } else {
    rules.push(
      { direction: 'across', at: top, from: left, to: right },
      { direction: 'across', at: bottom, from: left, to: right },
    );
    rules.push(
      { direction: 'down', at: left, from: top, to: bottom },
      { direction: 'down', at: right, from: top, to: bottom },
    );
  }
}
