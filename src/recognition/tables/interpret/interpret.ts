import { type Form, formOf } from '../forms/form-of.ts';
import { type Grid, type GridRow, isSure } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import type { Interpretation, Part } from './interpretation.ts';
import { nearestLines } from './nearest-lines.ts';
import { readSegment } from './read-segment.ts';
import type { Setting } from './setting.ts';
import { splitSegments } from './split-segments.ts';
import { costOfStrayHeads, rowsOfHeads } from './stray-heads.ts';
import { transpose } from './turn-grid.ts';
import { mostLeadOfTurning } from './weigh-turning.ts';

/**
 * The likeliest ways to read a grid, the best first: which rows are heads, what each column holds, and which way it stands. All is weighed
 * together; nothing is stated yet. Takes time linear in the number of cells.
 */
export function interpret(grid: Grid, setting: Setting): readonly Interpretation[] {
  if (!grid.rows.some(holdsValue)) return [];
  const upright = readAxis(grid, grid.rows, 'rows', setting);
  const turned = transpose(grid.rows, setting);
  const other = turned === null ? [] : readAxis(grid, turned, 'columns', setting);
  const [best] = other;
  const most =
    (upright[0]?.score ?? Number.POSITIVE_INFINITY) +
    mostLeadOfTurning(grid.rows, isTitled(grid, setting), contextOf(setting));
  const excess = best === undefined ? 0 : Math.max(0, best.score - most);
  const held = other.map((one) => ({ ...one, score: one.score - excess }));
  return [...upright, ...held].sort((left, right) => right.score - left.score);
}

/** The best way to read all parts, and for each part those with its next best. */
function readAxis(
  grid: Grid,
  rows: readonly GridRow[],
  axis: Interpretation['axis'],
  setting: Setting,
): readonly Interpretation[] {
  const context = contextOf(setting);
  const known = { publication: setting.publication, context };
  const isWritten = isSure(grid) || grid.making === 'aligned' || grid.making === 'refrain';
  const parts: Part[] = [];
  const rivals: { readonly at: number; readonly part: Part }[] = [];
  let titles: readonly string[] = [];
  for (const segment of splitSegments(rows, context)) {
    const [best, ...others] = readSegment(
      { rows: segment, inherited: titles, isTitled: isTitled(grid, setting), isWritten },
      known,
    );
    if (best === undefined) continue;
    titles = best.titles;
    rivals.push(...others.map((part) => ({ at: parts.length, part })));
    parts.push(best);
  }
  if (parts.length === 0) return [];
  const turning = axis === 'columns' ? 1 : 0;
  const lines = isWritten ? [] : nearestLines(setting.above);
  const isHeads = rowsOfHeads(context);
  const strayCost = (all: readonly Part[]) =>
    all[0] === undefined || isWritten ? 0 : costOfStrayHeads(all[0], lines, context, isHeads);
  const whole = (all: readonly Part[]): Interpretation => ({
    grid,
    axis,
    parts: all,
    score: all.reduce((sum, part) => sum + part.score, 0) - grid.cost - turning - strayCost(all),
  });
  return [whole(parts), ...rivals.map(({ at, part }) => whole(parts.with(at, part)))];
}

function contextOf({ publication, organisation, decided }: Setting): HeadContext {
  return { publicationYear: publication.year, organisation, decided };
}

/** Whether something above a grid may name what it is about. */
function isTitled(grid: Grid, setting: Setting): boolean {
  return (grid.caption ?? setting.above[0] ?? '') !== '';
}

/** Whether a cell of a row can be a value: tables of nothing but words are many, and state no figures. */
function holdsValue({ cells, loose }: GridRow): boolean {
  return loose.length > 0 || cells.some((cell) => cell !== null && values.has(formOf(cell.text)));
}

const values: ReadonlySet<Form> = new Set([
  'number',
  'percent',
  'limit',
  'missing',
  'word-value',
  'yes-no',
  'status',
  'sign',
]);
