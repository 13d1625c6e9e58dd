import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutControls } from '../../encoding/controls.ts';
import { type Matrix, multiply, readMatrix } from './matrix.ts';
import type { Run } from './run.ts';

/** What operators of text set (ISO 32000-1, 9.3 and 9.4.2). */
export type TextState = {
  font: string;
  size: number;
  matrix: Matrix;
  line: { x: number; y: number };
  x: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

/** White of this many times the size of the letter in the middle of a text divides it. */
const dividingGap = 0.9;
const spaceGap = 0.2;

export function newTextState(): TextState {
  return {
    font: '',
    size: 0,
    matrix: [1, 0, 0, 1, 0, 0],
    line: { x: 0, y: 0 },
    x: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
}

/** Follows one operator that says how or where text is set; leaves `state` as it is for all others. */
export function setTextState(operator: number, args: readonly unknown[], state: TextState): void {
  const number = (index: number) => (typeof args[index] === 'number' ? args[index] : 0);
  const moveTo = (x: number, y: number) => {
    state.line = { x, y };
    state.x = x;
  };
  if (operator === OPS.beginText) {
    state.matrix = [1, 0, 0, 1, 0, 0];
    moveTo(0, 0);
  } else if (operator === OPS.setFont) {
    state.font = typeof args[0] === 'string' ? args[0] : '';
    state.size = number(1);
  } else if (operator === OPS.setTextMatrix) {
    state.matrix = readMatrix(args) ?? state.matrix;
    moveTo(0, 0);
  } else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText) {
    if (operator === OPS.setLeadingMoveText) state.leading = -number(1);
    moveTo(state.line.x + number(0), state.line.y + number(1));
  } else if (operator === OPS.nextLine) moveTo(state.line.x, state.line.y - state.leading);
  else if (operator === OPS.setLeading) state.leading = Math.abs(number(0));
  else if (operator === OPS.setCharSpacing) state.charSpacing = number(0);
  else if (operator === OPS.setWordSpacing) state.wordSpacing = number(0);
  else if (operator === OPS.setHScale) state.scale = number(0) / 100;
  else if (operator === OPS.setTextRise) state.rise = number(0);
}

type Piece = { text: string; from: number; to: number };

/** The runs that a row of glyphs makes, and moves `state` behind them. Text on its side is laid down at its foot. */
export function showGlyphs(glyphs: unknown, state: TextState, page: Matrix, isBold: (font: string) => boolean): Run[] {
  if (!Array.isArray(glyphs)) return [];
  const pieces = collectPieces(glyphs, state);
  const [a, b, c, d, e, f] = multiply(page, state.matrix);
  const y = state.line.y + state.rise;
  const size = Math.abs(state.size) * Math.hypot(c, d);
  return pieces.flatMap(({ text, from, to }): Run[] => {
    const length = (to - from) * Math.hypot(a, b);
    const begin = { x: a * from + c * y + e, y: b * from + d * y + f };
    const isTurned = Math.abs(b) > Math.abs(a);
    const run = {
      text: withoutControls(text).replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')),
      ...(isTurned ? layDown(begin, length, { size, isUpward: b < 0 }) : { ...begin, width: length }),
      size,
      bold: isBold(state.font),
      contentId: null,
      isTurned,
    };
    // A damaged file sets text in no place at all.
    return run.text.trim() === '' || ![run.x, run.y, run.width, size].every(Number.isFinite) ? [] : [run];
  });
}

/** The place of text on its side as that of a short text that stands on the foot of it: heads that are turned stand over their columns so. */
function layDown(
  begin: { readonly x: number; readonly y: number },
  length: number,
  { size, isUpward }: { readonly size: number; readonly isUpward: boolean },
): Pick<Run, 'x' | 'y' | 'width'> {
  const width = size * 0.75;
  return isUpward ? { x: begin.x - width, y: begin.y, width } : { x: begin.x, y: begin.y + length, width };
}

function collectPieces(glyphs: readonly unknown[], state: TextState): Piece[] {
  const pieces: Piece[] = [];
  const em = Math.abs(state.size) * state.scale;
  let piece: Piece | null = null;
  let isAfterSpace = false;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      state.x -= (glyph / 1000) * state.size * state.scale;
      continue;
    }
    const { text, width, isSpace } = readGlyph(glyph);
    const from = state.x;
    state.x += ((width / 1000) * state.size + state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.scale;
    if (text.trim() === '') {
      isAfterSpace = true;
      continue;
    }
    const gap = piece === null ? 0 : (from - piece.to) / em;
    if (piece === null || gap > dividingGap || gap < -dividingGap * 20) {
      piece = { text, from, to: state.x };
      pieces.push(piece);
    } else {
      piece.text += isAfterSpace || gap > spaceGap ? ` ${text}` : text;
      piece.to = state.x;
    }
    isAfterSpace = false;
  }
  return pieces;
}

function readGlyph(glyph: unknown): { readonly text: string; readonly width: number; readonly isSpace: boolean } {
  if (typeof glyph !== 'object' || glyph === null) return { text: '', width: 0, isSpace: false };
  const text = 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
  const width = 'width' in glyph && typeof glyph.width === 'number' ? glyph.width : 0;
  return { text, width, isSpace: 'isSpace' in glyph && glyph.isSpace === true };
}
