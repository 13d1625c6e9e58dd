import { sameMeaning } from '../../model/notation/same-meaning.ts';
import type { Reading } from '../../model/reading.ts';
import type { Figure, FigureRole } from '../../model/statement.ts';
import { givenElsewhere, type KnownFigures, type Meaning } from './known-figures.ts';
import { isApart, isTelling } from './same-value.ts';

/** How many values of other publications are the same as those of a column, and how many are far from them. */
export type Tally = { readonly same: number; readonly apart: number };

/** A figure with the name of its indicator. */
type NamedFigure = { readonly name: string; readonly figure: Figure };

/** The figures under one head that are read alike, and what other publications say of each thing that they may be. */
export type WeighedColumn = {
  readonly column: readonly NamedFigure[];
  /** As it is read now; what is open is `other` or null. */
  readonly read: Meaning;
  readonly unsettled: Figure['unsettled'];
  readonly tallies: readonly (Meaning & Tally)[];
};

/**
 * Compares each column of a reading with what other publications of the organisation give for the same indicators. Columns of a document
 * that have the same head and are read alike are one, unless the values of one table are those of another role or year than those of the
 * next: then each table is judged by its own.
 */
export function weighColumns(reading: Reading, known: KnownFigures): readonly WeighedColumn[] {
  const columns = new Map<string, NamedFigure[]>();
  for (const { name, figures } of reading.chapters.flatMap(({ indicators }) => indicators)) {
    for (const figure of figures) {
      if (figure.value.type === 'missing' || figure.column === '') continue;
      const key = `${figure.role} ${figure.year} ${figure.unsettled.join()} ${figure.column}`;
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      column.push({ name, figure });
    }
  }
  return [...columns.values()].flatMap((column) => {
    const tables = [...Map.groupBy(column, ({ figure }) => figure.at.table).values()];
    const apart = tables.flatMap((own) => weigh(own, reading, known));
    const meanings = new Set(apart.flatMap(({ tallies }) => keyOf(likeliestOf(tallies))));
    return meanings.size > 1 ? apart : weigh(column, reading, known);
  });
}

function keyOf(meaning: Meaning | null): readonly string[] {
  return meaning === null ? [] : [`${meaning.role} ${meaning.year}`];
}

function weigh(column: readonly NamedFigure[], reading: Reading, known: KnownFigures): readonly WeighedColumn[] {
  const [first] = column;
  if (first === undefined) return [];
  const tallies = new Map<string, Meaning & { same: number; apart: number }>();
  for (const { name, figure } of column) {
    if (!isTelling(figure.value)) continue;
    for (const { role, year, value } of givenElsewhere(known, reading, name)) {
      const key = `${role} ${year}`;
      const tally = tallies.get(key) ?? { role, year, same: 0, apart: 0 };
      tallies.set(key, tally);
      if (sameMeaning(value, figure.value)) tally.same += 1;
      else if (isApart(value, figure.value)) tally.apart += 1;
    }
  }
  const { role, year, unsettled } = first.figure;
  const ranked = [...tallies.values()].sort((left, right) => right.same - left.same);
  return [{ column, read: { role, year }, unsettled, tallies: ranked }];
}

/** So many values must be the same (or apart) before a column is judged by them. */
const enough = 3;
/** So many times must what speaks for one thing be more than what speaks for the other. */
const decisive = 4;

/** What other publications say that a settled column is not: hardly any of its values are theirs. */
export function isContradicted({ read, unsettled, tallies }: WeighedColumn): boolean {
  if (unsettled.length > 0 || read.role === 'other') return false;
  const own = tallies.find(({ role, year }) => role === read.role && year === read.year);
  if (own === undefined || own.apart < enough || own.apart <= own.same * decisive) return false;
  // an aim may be changed from one publication to the next: then its values are nowhere else
  return !isAim(read.role) || likeliestOf(tallies) !== null;
}

/** What a column is, of which the role or the year is open or was not said, by what other publications give; null where they do not settle it. */
export function settle({ read, unsettled, column, tallies }: WeighedColumn): Meaning | null {
  const isRoleOpen = unsettled.includes('role') || read.role === 'other';
  const isYearOpen = unsettled.includes('year') || read.year === null;
  if (!isRoleOpen && !isYearOpen) return null;
  const written = /\b(?:19|20)\d\d\b/u.exec(column[0]?.figure.column ?? '')?.[0];
  const possible = tallies.filter(
    ({ role, year }) =>
      year !== null &&
      (isRoleOpen || role === read.role) &&
      (isYearOpen ? written === undefined || year === Number(written) : year === read.year),
  );
  return likeliestOf(possible);
}

/** The one meaning under which the values of a column are those of other publications. */
export function likeliestOf(tallies: readonly (Meaning & Tally)[]): Meaning | null {
  const [best, next] = tallies.filter(({ same, apart }) => same >= enough && apart * decisive <= same);
  if (best === undefined || (next !== undefined && next.same * 2 > best.same)) return null;
  return { role: best.role, year: best.year };
}

function isAim(role: FigureRole): boolean {
  return role === 'target' || role === 'budgeted';
}
