import type { Cell, Table } from '../../model/block.ts';
import type { Question } from '../../model/chapter.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Account } from '../../model/statement.ts';
import { countWords, foldSpace } from '../wording.ts';
import { isStatusWord } from './legend.ts';
import { type Said, statesNothing, trimStatement } from './sections.ts';
import type { StatementColumn } from './statement-columns.data.ts';
import { typeOfHead } from './type-of-head.ts';

/** What the rows of a table state: goals and actions, and the actions with what became of them. */
export type TableStatements = {
  readonly commitments: readonly (Said & { readonly question: 'achieve' | 'do' })[];
  readonly accounts: readonly Account[];
  /** The rows of which the cells could not be told apart. */
  readonly doubts: readonly Doubt[];
};

const none: TableStatements = { commitments: [], accounts: [], doubts: [] };

/**
 * Reads a goal tree, a table of activities or one that gives each action its state, by its heads and the form of its cells. A goal stands
 * once, however many rows it spans; a row with a state or a result is an account of its action, else the action is a commitment. So is a row that gives a part of the document its state. A table of
 * figures states nothing here, nor does a legend.
 * @param asked the W-question that the table stands under, which says what its texts are where no head does
 */
export function readStatementTable(table: Table, asked: Question): TableStatements {
  const [heads, ...below] = table.rows;
  const filled = below.filter((row) => row.some(({ text }) => /[\p{L}\d]/u.test(text)));
  const rows = filled.filter((row) => !isOneCell(row));
  if (heads === undefined || filled.length === 0) return none;
  const columns = typeColumns(heads, rows, asked);
  const told = columns.flatMap((type, at) => (type === 'status' || type === 'result' ? [at] : []));
  const named = namedColumn(columns);
  if (named < 0 || hasFigures(rows, columns)) return none;
  const isTold = told.length > 0 && rows.some((row) => told.some((at) => foldSpace(row[at]?.text ?? '') !== ''));
  const accounts = isTold ? rows.flatMap((row) => readAccount(row, named, told)) : [];
  const stated = columns.flatMap((type, at): readonly StatedColumn[] => {
    if (type === 'goal' && !(isTold && at === named)) return [{ at, question: 'achieve' }];
    return type === 'action' && !isTold ? [{ at, question: 'do' }] : [];
  });
  return { commitments: readCommitments(rows, stated), accounts, doubts: filled.filter(isOneCell).flatMap(doubtOfRow) };
}

/** A cell over the whole width: the name of a group, or a row of which the cells ran together. */
function isOneCell(row: readonly Cell[]): boolean {
  return row.length > 1 && row.slice(1).every(({ span }) => span === 'left' || span === 'both');
}

const longestGroup = 6;

function doubtOfRow([cell]: readonly Cell[]): readonly Doubt[] {
  const text = foldSpace(cell?.text ?? '');
  if (cell === undefined || countWords(text) <= longestGroup) return [];
  return [
    {
      at: cell.at,
      stake: 'statement',
      text,
      why: 'De cellen van deze rij zijn niet uit elkaar te houden.',
      candidates: [],
    },
  ];
}

/** The column that says what a row is about: an action, else a goal, else a part of the document that has its state beside it; -1 for none. */
function namedColumn(columns: readonly StatementColumn[]): number {
  if (columns.includes('action')) return columns.indexOf('action');
  if (columns.includes('goal')) return columns.indexOf('goal');
  return columns.includes('status') ? columns.indexOf('subject') : -1;
}

type StatedColumn = { readonly at: number; readonly question: 'achieve' | 'do' };

/** Row by row, so that a goal stands before its actions; a cell that says what the one above it said is the same goal. */
function readCommitments(rows: Table['rows'], stated: readonly StatedColumn[]): TableStatements['commitments'] {
  const last = new Map<number, string>();
  return rows.flatMap((row) =>
    stated.flatMap(({ at, question }) => {
      const cell = row[at];
      const text = foldSpace(cell?.text ?? '');
      if (cell === undefined || text === '' || last.get(at) === text) return [];
      last.set(at, text);
      return splitCell(text)
        .filter(saysSomething)
        .map((said) => ({ text: said, question, at: cell.at }));
    }),
  );
}

function readAccount(row: readonly Cell[], named: number, told: readonly number[]): Account[] {
  const cell = row[named];
  const action = foldSpace(cell?.text ?? '');
  const said = told.map((at) => foldSpace(row[at]?.text ?? '')).filter((text) => text !== '');
  if (cell === undefined || !saysSomething(action) || said.length === 0) return [];
  // A sentence says by itself what was done; a state says it of its action only.
  const sentence = said.find((text) => countWords(text) > 3);
  const at = told.map((column) => row[column]).find((one) => foldSpace(one?.text ?? '') === sentence)?.at ?? cell.at;
  return [{ text: sentence ?? `${action}: ${said.join('. ')}`, question: 'done', heading: action, at }];
}

function saysSomething(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !statesNothing(text) && !isStatusWord(text);
}

const longest = 3000;
const inFront =
  /^(?:[A-Z]{1,2}\d{0,2}(?:\.\d{1,3}){0,3} )?\d{1,2}(?:\.\d{1,3}){0,4}[.)]?\s*[-–:]?\s*(?=['‘"“(]?\p{L})/u;
/** "WMO: het steunen van mantelzorgers": the subject of an action, in a word. */
const subject = /^\p{Lu}[\p{L}/&-]{1,20}: (?=\p{L}+ \p{L}+ )/u;

/** The statements of a cell, one for each bullet or number in it, without their places in the tree. */
function splitCell(text: string): string[] {
  if (text.length > longest) return [text];
  return text
    .split(
      /(?:^|\s)[•‣◦▪■●✓]\s+|\s[-–]\s(?=\p{Lu}[^-–]{12,}\s[-–]\s\p{Lu})|\s(?=\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]? \p{Lu})/u,
    )
    .map((part) => trimStatement(trimStatement(part.trim().replace(inFront, '')).replace(subject, '')))
    .filter((part) => part !== '');
}

/** What the columns of a table hold by their heads; none where it is a table of figures. */
export function typeStatementColumns({ rows: [heads, ...rows] }: Table): readonly StatementColumn[] {
  const columns = heads === undefined ? [] : typeColumns(heads, rows, 'other');
  return hasFigures(rows, columns) ? [] : columns;
}

/** Whether the heads of a table say that it holds goals, actions or how far the parts of the document are. */
export function isStatementTable(table: Table): boolean {
  return namedColumn(typeStatementColumns(table)) >= 0;
}

/** What each column holds: by its head, else by its cells, else by the question that the table stands under. */
function typeColumns(heads: readonly Cell[], rows: Table['rows'], asked: Question): readonly StatementColumn[] {
  const named = heads.map((head) => typeOfHead(head.text));
  const types = named.map((type, at): StatementColumn => {
    if (type !== null) return type === 'status' && isVerbal(rows, at) ? 'result' : type;
    return areStates(rows, at) ? 'status' : 'other';
  });
  if (types.includes('goal') || types.includes('action')) return inTree(types, rows);
  const own = asked === 'achieve' ? 'goal' : asked === 'do' || asked === 'done' ? 'action' : null;
  const verbal = types.findIndex((type, at) => (type === 'other' || type === 'subject') && isVerbal(rows, at));
  const isNamed = types.includes('when') || types.includes('who') || types.includes('status');
  return own === null || verbal < 0 || !isNamed ? types : types.with(verbal, own);
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

/** A column of which most cells are numbers is one of figures or of money, and so is the table; years in a column of dates are not. */
function hasFigures(rows: Table['rows'], columns: readonly StatementColumn[]): boolean {
  return columns.some((type, at) => {
    if (type === 'when' || type === 'code') return false;
    const cells = cellsOf(rows, at);
    const numbers = cells.filter(
      (text) => /\d/.test(text) && /^[<>≤≥€\s\d.,%+*-]+$/.test(text) && !/^20\d\d$/.test(text),
    );
    return cells.length > 0 && numbers.length * 2 > cells.length;
  });
}
