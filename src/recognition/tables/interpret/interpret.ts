import type { PublicationIdentity } from '../../../model/publication.ts';
import { foldText } from '../forms/head-text.ts';
import { isYearAlone } from '../forms/head-year.ts';
import { readAttributeRow } from '../forms/row-kind.ts';
import type { Grid, GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { weighColumn } from './column-evidence.ts';
import { weighHead } from './head-evidence.ts';
import { type HeadStack, stackWays } from './head-stacks.ts';
import { inferRoles } from './infer-roles.ts';
import type { Interpretation, Part, TypedColumn } from './interpretation.ts';
import { isLaterHead, isTitleRow, soleTextOf, textsOf, weighHeadRow } from './row-kinds.ts';
import { solveColumns } from './solve-columns.ts';
import { transpose } from './turn-grid.ts';
import { readMeanings } from './value-meanings.ts';

/** What is known around a grid when it is interpreted. */
export type Setting = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  /** Texts above it, nearest first. */
  readonly above: readonly string[];
};

const mostTitles = 3;
const mostHeads = 4;
/** So many ways to read one part are told. */
const mostWays = 4;

/**
 * The likeliest ways to read a grid, the best first: which rows are heads, what each column holds, and which way it stands. All is weighed
 * together; nothing is stated yet. Takes time linear in the number of cells.
 */
export function interpret(grid: Grid, setting: Setting): readonly Interpretation[] {
  const upright = readAxis(grid, grid.rows, 'rows', setting);
  const turned = transpose(grid.rows, setting);
  const other = turned === null ? [] : readAxis(grid, turned, 'columns', setting);
  return [...upright, ...other].sort((left, right) => right.score - left.score);
}

/** The best way to read all parts, and for each part those with its next best. */
function readAxis(
  grid: Grid,
  rows: readonly GridRow[],
  axis: Interpretation['axis'],
  setting: Setting,
): readonly Interpretation[] {
  const context = { publicationYear: setting.publication.year, organisation: setting.organisation };
  const parts: Part[] = [];
  const rivals: { readonly at: number; readonly part: Part }[] = [];
  let titles: readonly string[] = [];
  for (const segment of splitSegments(rows, context)) {
    const [best, ...others] = readSegment(segment, titles, setting, context, grid);
    if (best === undefined) continue;
    titles = best.titles;
    rivals.push(...others.map((part) => ({ at: parts.length, part })));
    parts.push(best);
  }
  if (parts.length === 0) return [];
  const turning = axis === 'columns' ? 1 : 0;
  const whole = (all: readonly Part[]): Interpretation => ({
    grid,
    axis,
    parts: all,
    score: all.reduce((sum, part) => sum + part.score, 0) - grid.cost - turning,
  });
  return [whole(parts), ...rivals.map(({ at, part }) => whole(parts.with(at, part)))];
}

/** Rows up to each later row of heads; titles just above such a row go with it, and heads that come back unchanged are dropped. */
function splitSegments(rows: readonly GridRow[], context: HeadContext): readonly (readonly GridRow[])[] {
  const segments: GridRow[][] = [[]];
  const keyOf = (row: GridRow) => textsOf(row).join('\t').toLowerCase();
  let heads = new Set<string>();
  let bodySeen = false;
  for (const row of rows) {
    const current = segments.at(-1) ?? [];
    if (isLaterHead(row, context)) {
      if (bodySeen && heads.has(keyOf(row))) continue;
      if (bodySeen) {
        const titles: GridRow[] = [];
        while (current.length > 0 && isTitleRow(current.at(-1) as GridRow)) titles.unshift(current.pop() as GridRow);
        segments.push([...titles, row]);
        heads = new Set([keyOf(row)]);
        bodySeen = false;
        continue;
      }
      heads.add(keyOf(row));
    } else if (soleTextOf(row) === '' && textsOf(row).some((text) => text !== '') && current.length > 0)
      bodySeen = true;
    current.push(row);
  }
  return segments.filter((segment) => segment.length > 0);
}

type Try = { readonly part: Part; readonly key: string };

function readSegment(
  rows: readonly GridRow[],
  inherited: readonly string[],
  setting: Setting,
  context: HeadContext,
  grid: Grid,
): readonly Part[] {
  const tries: Try[] = [];
  let titles = 0;
  for (;;) {
    let headScore = 0;
    for (let heads = 0; heads <= mostHeads && titles + heads < rows.length; heads += 1) {
      const last = rows[titles + heads - 1];
      if (heads > 0 && last !== undefined) headScore += weighHeadRow(last, context);
      if (headScore < -1.5) break;
      tries.push(...tryHeads(rows, titles, heads, headScore, inherited, setting, context, grid));
    }
    const next = rows[titles];
    if (titles >= mostTitles || next === undefined || !isTitleRow(next)) break;
    titles += 1;
  }
  tries.sort((left, right) => right.part.score - left.part.score);
  const different = [...Map.groupBy(tries, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
  return different.slice(0, mostWays).map(({ part }) => part);
}

/** So many of the likeliest solutions are looked at for each way to part heads from rows. */
const mostSolutions = 3;

function tryHeads(
  rows: readonly GridRow[],
  titleCount: number,
  headCount: number,
  headScore: number,
  inherited: readonly string[],
  setting: Setting,
  context: HeadContext,
  grid: Grid,
): readonly Try[] {
  const width = rows[0]?.cells.length ?? 0;
  const own = rows.slice(0, titleCount).map(soleTextOf);
  const titles = own.length > 0 ? own : inherited;
  const ways = stackWays(rows.slice(titleCount, titleCount + headCount), width);
  const body = rows.slice(titleCount + headCount);
  const telling = body.filter(
    (row) =>
      row.loose.length === 0 &&
      (width < 2 || soleTextOf(row) === '') &&
      readAttributeRow(textsOf(row), () => true) === null,
  );
  const sample = telling.length === 0 ? body : telling;
  const isTitled = titles.length > 0 || (grid.caption ?? setting.above[0] ?? '') !== '';
  const isWritten = grid.making === 'marked-up' || grid.making === 'aligned';
  return ways.flatMap(({ stacks, cost }) => tryStacks(stacks, cost));

  function tryStacks(stacks: readonly HeadStack[], cost: number): readonly Try[] {
    const heads = stacks.map(({ storeys }) => weighHead(storeys, context));
    const evidence = heads.map((head, column) => weighColumn(column, head, sample, isWritten));
    return solveColumns(evidence, { isTitled, rows: sample.length })
      .slice(0, mostSolutions)
      .map(({ kinds, score }) => {
        const read = readMeanings(kinds, heads, stacks, setting.publication);
        const meanings = inferRoles(
          read,
          heads.map(({ text }) => text),
          sample,
          setting.publication,
        );
        const columns = kinds.map(
          (kind, index): TypedColumn => ({
            kind,
            head: foldText(heads[index]?.text ?? ''),
            marks: stacks[index]?.marks ?? [],
            value: meanings[index]?.value ?? null,
            period: meanings[index]?.period ?? null,
          }),
        );
        const total = score + headScore + 0.3 * titleCount - twins(columns) - cost;
        const key = `${titleCount + headCount} ${columns.map(keyOf).join(' ')}`;
        return { part: { titles, columns, rows: body, score: total }, key };
      });
  }
}

/** What a column states, so that solutions that state the same are one. */
function keyOf({ kind, value, period }: TypedColumn): string {
  if (value !== null) return `${value.role}${value.year ?? ''}${period ?? ''}`;
  return kind === 'name' || kind === 'period' || kind === 'role' || kind === 'subject' ? kind : '-';
}

/** Two columns that say the same of different values: one is read wrongly. */
function twins(columns: readonly TypedColumn[]): number {
  const said = columns.flatMap(({ value, period, head }) =>
    value === null || value.role === 'other'
      ? []
      : [`${value.role} ${value.year} ${period} ${value.own} ${value.role === 'reference' ? head : ''}`],
  );
  return (said.length - new Set(said).size) * 1.5 + parted(columns) * 6;
}

/** "Realisatie" and "2022" above two columns beside "Realisatie 2023": one head was cut in two. */
function parted(columns: readonly TypedColumn[]): number {
  const hasYear = (column: TypedColumn | undefined) => /(?:19|20)\d\d/u.test(column?.head ?? '');
  const isRoleOf = ({ value }: TypedColumn) => value !== null && value.role !== 'other' && value.role !== 'baseline';
  if (!columns.some((column) => isRoleOf(column) && hasYear(column))) return 0;
  return columns.filter((column, index) => {
    const next = columns[index + 1];
    return isRoleOf(column) && !hasYear(column) && next?.value?.role === 'other' && isYearAlone(next.head);
  }).length;
}
