import type { Cell, Table } from '../../model/block.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Question } from '../../model/question.ts';
import type { Account } from '../../model/statement.ts';
import { countWords, foldSpace } from '../../model/text/fold-space.ts';
import { isStatusWord } from './legend.ts';
import { type Said, statesNothing, trimStatement } from './sections.ts';
import type { StatementColumn } from './statement-columns.data.ts';
import { askedColumns, hasFigures, inFront, typeByHeads, typeByQuestion } from './type-columns.ts';

/** What the rows of a table state: goals and actions, and the actions with what became of them. */
export type TableStatements = {
  readonly commitments: readonly (Said & { readonly question: 'achieve' | 'do' })[];
  readonly accounts: readonly Account[];
  /** The rows of which the cells could not be told apart, and tables of which several columns may say what the question asks. */
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
  const byHead = typeByHeads(heads, rows);
  const possible = askedColumns(byHead, rows, asked);
  const columns = typeByQuestion(byHead, possible, asked);
  const told = columns.flatMap((type, at) => (type === 'status' || type === 'result' ? [at] : []));
  const named = namedColumn(columns);
  if (possible.length > 1 && !hasFigures(rows, columns)) return { ...none, doubts: [doubtOfColumns(heads, possible)] };
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
      why: { say: 'row-run-together', with: {} },
      candidates: [],
    },
  ];
}

/** No head says which of these columns holds what the question above the table asks. */
function doubtOfColumns(heads: readonly Cell[], possible: readonly number[]): Doubt {
  const own = possible.flatMap((at) => heads[at] ?? []);
  return {
    at: own[0]?.at ?? { file: '' },
    stake: 'statement',
    text: heads.map(({ text }) => foldSpace(text)).join(' | '),
    why: { say: 'column-asked', with: {} },
    candidates: own.map(({ text }) => ({
      says: { say: 'column', with: { head: foldSpace(text) } },
      score: 1 / own.length,
    })),
  };
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
  const columns = heads === undefined ? [] : typeByHeads(heads, rows);
  return hasFigures(rows, columns) ? [] : columns;
}

/** Whether the heads of a table say that it holds goals, actions or how far the parts of the document are. */
export function isStatementTable(table: Table): boolean {
  return namedColumn(typeStatementColumns(table)) >= 0;
}
