import { isYearAlone } from '../forms/head-year.ts';
import type { GridRow } from '../grids/grid.ts';
import { type HeadContext, readHead } from '../heads/read-head.ts';
import { isRole } from './column-evidence.ts';
import type { ColumnKind } from './column-kind.ts';
import { headnessOf } from './head-evidence.ts';
import type { HeadStack } from './head-stacks.ts';
import type { Part } from './interpretation.ts';
import { textsOf } from './row-kinds.ts';

/** What a head that is not among the heads costs (nats). */
const stray = 2.5;
const among = 4;
const mostCost = 8;
/** Heads that were left behind stand right below the others. */
const sample = 4;

/**
 * How much speaks against a table that was cut out of text because heads were left outside it, in the line above, or among its rows, below
 * the heads that it has: "Eenheid" above "Realisatie | Begroting", or "Streefwaarde | Nederland" as a first row.
 *
 * @param above the lines above the table, nearest first
 * @param isHeads whether a row has nothing but heads
 */
export function costOfStrayHeads(
  part: Part,
  above: readonly string[],
  context: HeadContext,
  isHeads: (row: GridRow) => boolean,
): number {
  const outside = above.findIndex((text) => !isHeadWord(text, context));
  const told = part.columns.some(({ kind }) => kind === 'role' || kind === 'subject');
  const inside = told ? 0 : part.rows.slice(0, sample).filter(isHeads).length;
  return Math.min(mostCost, (outside === -1 ? above.length : outside) * stray + inside * among);
}

/**
 * How much speaks against columns of words with a role as the lower of two heads: "Indicator" over "Realisatie", "Eenheid" over
 * "Streefwaarde". The second row of heads belongs to the columns of values, and was begun too far to the left.
 */
export function costOfRolesOverWords(kinds: readonly ColumnKind[], stacks: readonly HeadStack[]): number {
  const odd = kinds.filter((kind, column) => {
    const storeys = stacks[column]?.storeys.filter((text) => text !== '') ?? [];
    return wordKinds.has(kind) && storeys.length > 1 && isRole(storeys.at(-1) ?? '') && !isRole(storeys[0] ?? '');
  });
  return Math.min(mostCost, odd.length * stray);
}

const wordKinds: ReadonlySet<ColumnKind> = new Set(['name', 'topic', 'unit', 'source', 'remark', 'code', 'frequency']);

/** Words that stand above columns and hardly anywhere else: a role, a unit or source by its name. A name ("Indicator") may be a title. */
function isHeadWord(text: string, context: HeadContext): boolean {
  if (isRole(text)) return true;
  const meaning = readHead(text, context);
  return meaning.type === 'attribute' && (meaning.attribute === 'unit' || meaning.attribute === 'source');
}

/** Whether a row has nothing but heads, looked at once for each row of a grid: the ways to read it have their first rows in common. */
export function rowsOfHeads(context: HeadContext): (row: GridRow) => boolean {
  const seen = new Map<GridRow, boolean>();
  return (row) => {
    const known = seen.get(row) ?? isRowOfHeads(row, context);
    seen.set(row, known);
    return known;
  };
}

function isRowOfHeads(row: GridRow, context: HeadContext): boolean {
  const own = textsOf(row).filter((_, column) => row.cells[column]?.span !== 'above');
  const texts = [...own, ...row.loose.map(({ text }) => text)].filter((text) => text !== '');
  return (
    texts.some((text) => isHeadWord(text, context)) &&
    texts.every((text) => isYearAlone(text) || headnessOf(text, context) >= 0.8)
  );
}
