import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply, readMatrix } from './matrix.ts';
import { collectPath, type Dot, type Rule } from './rule.ts';
import type { Run } from './run.ts';
import { newTextState, setTextState, showGlyphs, type TextState } from './show-text.ts';

/** What the library gives of a page to be drawn: numbers of operators (`OPS`) with what they take. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** The text of a page with its places, the straight lines on it, and spots as large as a bullet. */
export type Drawing = { readonly runs: Run[]; readonly rules: Rule[]; readonly dots: Dot[] };

/** A page draws no more lines than this unless it is a map or an attack. */
const mostRules = 6000;
const deepestState = 200;

/** Follows the operators of a page, drawing nothing. `isBold` tells of a font by its name. */
export function readDrawing(operators: Operators, viewport: Matrix, isBold: (font: string) => boolean): Drawing {
  const drawing: Drawing = { runs: [], rules: [], dots: [] };
  const stack: { readonly matrix: Matrix; readonly text: TextState }[] = [];
  let matrix = viewport;
  let text = newTextState();
  let isNewText = false;
  for (const [index, operator] of operators.fnArray.entries()) {
    const given = operators.argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      if (stack.length < deepestState) stack.push({ matrix, text: { ...text } });
      const inner = operator === OPS.save ? null : readMatrix(args[0]);
      if (inner) matrix = multiply(matrix, inner);
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      const before = stack.pop();
      if (before) ({ matrix, text } = before);
    } else if (operator === OPS.transform) {
      const inner = readMatrix(args);
      if (inner) matrix = multiply(matrix, inner);
    } else if (operator === OPS.constructPath) {
      if (drawing.rules.length + drawing.dots.length < mostRules) collectPath(args, matrix, drawing);
    } else if (operator === OPS.showText) {
      for (const run of showGlyphs(args[0], text, matrix, isBold)) addRun(run, drawing.runs, isNewText);
      isNewText = false;
    } else {
      isNewText ||= operator === OPS.beginText;
      setTextState(operator, args, text);
    }
  }
  return drawing;
}

/** Some programs set each letter by itself: what goes on where the run before it ended, in the same piece of text, is one run with it. */
function addRun(run: Run, runs: Run[], isNewText: boolean): void {
  const before = runs.at(-1);
  const gap = before ? (run.x - before.x - before.width) / run.size : 0;
  const isAlike =
    before && !isNewText && before.isTurned === run.isTurned && before.bold === run.bold && before.size === run.size;
  const goesOn =
    isAlike && (run.isTurned ? Math.abs(before.x - run.x) < 1 : before.y === run.y && gap > -0.2 && gap < 0.5);
  if (!goesOn) {
    runs.push(run);
    return;
  }
  const text = `${before.text}${gap > 0.15 || run.isTurned ? ' ' : ''}${run.text}`;
  runs[runs.length - 1] = { ...before, text, width: run.isTurned ? before.width : run.x + run.width - before.x };
}
