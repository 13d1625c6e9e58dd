import type { PublicationIdentity } from '../../../model/publication.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { isYearAlone } from '../forms/head-year.ts';
import type { GridRow } from '../grids/grid.ts';
import type { HeadContext } from '../heads/read-head.ts';
import { readAttributeRow } from '../heads/row-kind.ts';
import { weighColumn } from './column-evidence.ts';
import { weighHead } from './head-evidence.ts';
import { type StackWay, stackWays } from './head-stacks.ts';
import { inferRoles } from './infer-roles.ts';
import type { Part, TypedColumn } from './interpretation.ts';
import { isTitleRow, soleTextOf, textsOf, weighHeadRow } from './row-kinds.ts';
import { settleSameYears } from './same-years.ts';
import { type Solution, solveColumns } from './solve-columns.ts';
import { costOfRolesOverWords } from './stray-heads.ts';
import { costOfTime } from './untimely.ts';
import { readMeanings } from './value-meanings.ts';

/** Rows under one set of heads, which of them are heads not yet known. */
export type Segment = {
  readonly rows: readonly GridRow[];
  /** Titles of the segment before it, which hold where it has none of its own. */
  readonly inherited: readonly string[];
  /** Whether something above the grid may name what it is about. */
  readonly isTitled: boolean;
  /** Whether an empty cell would have been written. */
  readonly isWritten: boolean;
};

/** What the document tells about every segment. */
export type Known = { readonly publication: PublicationIdentity; readonly context: HeadContext };

const unmarked = 4;
const mostTitles = 3;
const mostHeads = 4;
/** So many ways to read one part are told. */
const mostWays = 4;
/** So many of the likeliest solutions are looked at for each way to part heads from rows. */
const mostSolutions = 3;

type Try = { readonly part: Part; readonly key: string };

/** A segment with its titles and heads taken off. */
type Parted = {
  readonly titles: readonly string[];
  readonly body: readonly GridRow[];
  /** Those rows of the body that tell what the columns hold. */
  readonly sample: readonly GridRow[];
  readonly isTitled: boolean;
  readonly isWritten: boolean;
  /** Whether titles stand among the rows of the body. */
  readonly isParted: boolean;
  /** How many rows were taken off. */
  readonly above: number;
  /** What speaks for these rows being titles and heads (nats). */
  readonly score: number;
};

/** More rows than these say nothing new about what the columns hold. */
const mostLooked = 60;

/** The likeliest ways to read a segment, the best first, each of which states something else. */
export function readSegment(segment: Segment, known: Known): readonly Part[] {
  const { rows } = segment;
  const tries: Try[] = [];
  let titles = 0;
  for (;;) {
    let headScore = 0;
    for (let heads = 0; heads <= mostHeads && titles + heads < rows.length; heads += 1) {
      const last = rows[titles + heads - 1];
      if (heads > 0 && last !== undefined) headScore += weighHeadRow(last, known.context);
      // below a row that the file marks as heads, one that it does not mark is seldom another
      if (heads > 1 && isMarkedHead(rows[titles + heads - 2]) && !isMarkedHead(last)) headScore -= unmarked;
      if (headScore < -1.5) break;
      // a row that the file marks as heads, and that may be one, is no row of the body
      if (isMarkedHead(rows[titles + heads]) && weighHeadRow(rows[titles + heads] ?? noRow, known.context) > 0)
        continue;
      const split = partOff(segment, titles, heads, headScore);
      const ways = stackWays(rows.slice(titles, titles + heads), rows[0]?.cells.length ?? 0, split.sample);
      tries.push(...ways.flatMap((way) => tryStacks(way, split, known)));
    }
    const next = rows[titles];
    if (titles >= mostTitles || next === undefined || !isTitleRow(next)) break;
    titles += 1;
  }
  tries.sort((left, right) => right.part.score - left.part.score);
  const different = [...Map.groupBy(tries, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
  return different.slice(0, mostWays).map(({ part }) => part);
}

const noRow: GridRow = { cells: [], loose: [] };

function isMarkedHead(row: GridRow | undefined): boolean {
  return row !== undefined && row.cells.length > 1 && row.cells.every((cell) => cell?.header === true);
}

function partOff(segment: Segment, titleCount: number, headCount: number, headScore: number): Parted {
  const { rows, inherited, isTitled, isWritten } = segment;
  const width = rows[0]?.cells.length ?? 0;
  const own = rows.slice(0, titleCount).map(soleTextOf);
  const titles = own.length > 0 ? own : inherited;
  const above = titleCount + headCount;
  const body = rows.slice(above);
  const looked = body.slice(0, mostLooked);
  const telling = looked.filter(
    (row) =>
      row.loose.length === 0 &&
      (width < 2 || soleTextOf(row) === '') &&
      readAttributeRow(textsOf(row), () => true) === null,
  );
  return {
    titles,
    body,
    sample: telling.length === 0 ? looked : telling,
    isTitled: isTitled || titles.length > 0,
    isWritten,
    isParted: width > 1 && looked.some((row) => soleTextOf(row) !== ''),
    above,
    score: headScore + 0.3 * titleCount,
  };
}

function tryStacks({ stacks, cost }: StackWay, parted: Parted, known: Known): readonly Try[] {
  const { titles, body, sample, isTitled, isWritten, isParted, above } = parted;
  const heads = stacks.map(({ storeys }) => weighHead(storeys, known.context));
  const evidence = heads.map((head, column) => weighColumn(column, head, sample, isWritten));
  return solveColumns(evidence, { isTitled, rows: sample.length, isParted })
    .slice(0, mostSolutions)
    .map(({ kinds, score }) => {
      const columns = typeColumns(kinds);
      const odd =
        twins(columns) + costOfTime(columns, known.publication, isWritten) + costOfRolesOverWords(kinds, stacks);
      const total = score + parted.score - odd - cost;
      const key = `${above} ${columns.map(keyOf).join(' ')}`;
      return { part: { titles, columns, rows: body, score: total }, key };
    });

  function typeColumns(kinds: Solution['kinds']): readonly TypedColumn[] {
    const texts = heads.map(({ text }) => text);
    const read = readMeanings(kinds, heads, stacks, known.publication);
    const inferred = inferRoles(read, texts, sample, known.publication);
    const meanings = settleSameYears(inferred, texts, sample, known.publication);
    return kinds.map((kind, index) => ({
      kind,
      head: foldSpace(texts[index] ?? ''),
      marks: stacks[index]?.marks ?? [],
      value: meanings[index]?.value ?? null,
      period: meanings[index]?.period ?? null,
    }));
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
  return (said.length - new Set(said).size) * 1.5 + cutHeads(columns) * 6;
}

/** "Realisatie" and "2022" above two columns beside "Realisatie 2023": one head was cut in two. */
function cutHeads(columns: readonly TypedColumn[]): number {
  const hasYear = ({ head }: TypedColumn) => /(?:19|20)\d\d/u.test(head);
  const isRoleOf = ({ value }: TypedColumn) => value !== null && value.role !== 'other' && value.role !== 'baseline';
  if (!columns.some((column) => isRoleOf(column) && hasYear(column) && !isYearAlone(column.head))) return 0;
  return columns.filter((column, index) => {
    const next = columns[index + 1];
    return isRoleOf(column) && !hasYear(column) && next?.value?.role === 'other' && isYearAlone(next.head);
  }).length;
}
