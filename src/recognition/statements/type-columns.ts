import type { Cell, Table } from '../../model/block.ts';
import type { Question } from '../../model/question.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { isMissingMark } from '../tables/forms/cell-form.ts';
import { isYearAlone } from '../tables/forms/head-year.ts';
import { isStatusWord } from './legend.ts';
import type { StatementColumn } from './statement-columns.data.ts';
import { typeOfHead } from './type-of-head.ts';

/** The place of a statement in a tree of goals, in front of it. */
export const inFront =
  /^(?:[A-Z]{1,2}\d{0,2}(?:\.\d{1,3}){0,3} )?\d{1,2}(?:\.\d{1,3}){0,4}[.)]?\s*[-–:]?\s*(?=['‘"“(]?\p{L})/u;

/** What each column holds by its head, else by its cells. */
export function typeByHeads(heads: readonly Cell[], rows: Table['rows']): readonly StatementColumn[] {
  const types = heads.map((head, at): StatementColumn => {
    const type = typeOfHead(head.text);
    if (type !== null) return type === 'status' && isVerbal(rows, at) ? 'result' : type;
    return !isYearAlone(head.text) && areStates(rows, at) ? 'status' : 'other';
  });
  return types.includes('goal') || types.includes('action') ? inTree(types, rows) : types;
}

/** The columns of texts that may hold what the question above the table asks, where no head says so and others tell when, by whom or how far. */
export function askedColumns(
  types: readonly StatementColumn[],
  rows: Table['rows'],
  asked: Question,
): readonly number[] {
  const isTyped = types.includes('goal') || types.includes('action');
  const isNamed = types.includes('when') || types.includes('who') || types.includes('status');
  if (isTyped || !isNamed || typeAsked(asked) === null) return [];
  return types.flatMap((type, at) => ((type === 'other' || type === 'subject') && isVerbal(rows, at) ? [at] : []));
}

function typeAsked(asked: Question): 'goal' | 'action' | null {
  return asked === 'achieve' ? 'goal' : asked === 'do' || asked === 'done' ? 'action' : null;
}

/** The one column that the question types is of what it asks. */
export function typeByQuestion(
  types: readonly StatementColumn[],
  [at, ...others]: readonly number[],
  asked: Question,
): readonly StatementColumn[] {
  const own = typeAsked(asked);
  return at === undefined || own === null || others.length > 0 ? types : types.with(at, own);
}

/** In a tree, where cells have numbers in front, a result is what is aimed at, and what stands last is what is done for it. */
function inTree(types: readonly StatementColumn[], rows: Table['rows']): readonly StatementColumn[] {
  const isNumbered = types.map((_, at) => {
    const cells = cellsOf(rows, at);
    return cells.length > 0 && cells.filter((text) => inFront.test(text)).length * 2 > cells.length;
  });
  if (isNumbered.filter(Boolean).length < 2) return types;
  const last = isNumbered.lastIndexOf(true);
  return types.map((type, at) => {
    if (isNumbered[at] !== true || type === 'goal' || type === 'action') return type;
    return at === last && !types.includes('action') ? 'action' : 'goal';
  });
}

function cellsOf(rows: Table['rows'], at: number): string[] {
  return rows.map((row) => foldSpace(row[at]?.text ?? '')).filter((text) => text !== '');
}

/** Most cells are texts of several words. */
function isVerbal(rows: Table['rows'], at: number): boolean {
  const cells = cellsOf(rows, at);
  return cells.length > 0 && cells.filter((text) => countWords(text) > 3).length * 2 > cells.length;
}

function areStates(rows: Table['rows'], at: number): boolean {
  const cells = cellsOf(rows, at);
  return cells.length > 0 && cells.every(isStatusWord);
}

/**
 * A column of which most cells are numbers is one of figures or of money, and so is the table; years in a column of dates are not, and "-" says of a
 * number that there is none.
 */
export function hasFigures(rows: Table['rows'], columns: readonly StatementColumn[]): boolean {
  return columns.some((type, at) => {
    if (type === 'when' || type === 'code') return false;
    const cells = cellsOf(rows, at).filter((text) => !isMissingMark(text));
    const numbers = cells.filter(
      (text) => /\d/.test(text) && /^[<>≤≥€\s\d.,%+*-]+$/.test(text) && !/^20\d\d$/.test(text),
    );
    return cells.length > 0 && numbers.length * 2 > cells.length;
  });
}
