import type { FigureRole } from '../../model/statement.ts';
import { type Census, emptyCensus, isUnitColumn, most, takeCensus } from './column-census.ts';
import { type AttributeKind, weakNameHead } from './column-words.ts';
import { plainHead } from './head-text.ts';
import type { Section } from './header-rows.ts';
import { type HeadContext, readHead, roleOf } from './read-head.ts';

/** What a column of a table holds, settled by its head and by its cells. */
export type Column =
  | { readonly type: 'value'; readonly role: FigureRole; readonly year: number | null; readonly own: boolean }
  | { readonly type: AttributeKind }
  | { readonly type: 'bullet' }
  | { readonly type: 'empty' };

/** Decides for each column of a section what it holds. Just one column is the name; there may be none. */
export function readColumns(section: Section, context: HeadContext): readonly Column[] {
  const census = takeCensus(section);
  const columns = section.heads.map((head, index) => readColumn(head, census[index] ?? emptyCensus, context));
  const named = settleName(settleReferences(columns, section.heads, census, context), section.heads, census);
  return settleUnknown(named, census).map((column, index) => settlePeriod(column, census[index] ?? emptyCensus, named));
}

type Draft = Column | { readonly type: 'unknown'; readonly year: number | null; readonly head: string };

function readColumn(head: string, census: Census, context: HeadContext): Draft {
  const meaning = readHead(head, context);
  switch (meaning.type) {
    case 'empty':
      if (census.filled === 0) return { type: 'empty' };
      return { type: 'unknown', year: null, head: '' };
    case 'attribute': {
      const role = roleOf(plainHead(head));
      const holdsValues = most(census.values, census) && !most(census.years, census);
      if ((meaning.attribute === 'field' || meaning.attribute === 'remark') && role !== null && holdsValues)
        return { type: 'value', role, year: null, own: false };
      return { type: meaning.attribute };
    }
    case 'difference':
      return most(census.values, census)
        ? { type: 'value', role: 'other', year: null, own: false }
        : { type: 'remark' };
    case 'value':
      if (most(census.long, census)) return { type: 'remark' };
      if (
        meaning.year === null &&
        !meaning.own &&
        census.filled > 0 &&
        !most(census.wordValues, census) &&
        most(census.names, census)
      )
        return census.units === census.filled ? { type: 'unit' } : { type: 'remark' };
      return {
        type: 'value',
        role: splitRole(head, meaning, context) ?? meaning.role,
        year: meaning.year,
        own: meaning.own,
      };
    case 'unknown':
      return { type: 'unknown', year: meaning.year, head };
  }
}

/**
 * "Realisatie / Prognose 2019": two roles over a row of years of which it is not known where the second begins. What is
 * known by the time of the publication is achieved: for a budget the years up to two before it. Neither, where its year is not known.
 */
function splitRole(head: string, meaning: { readonly year: number | null }, context: HeadContext): FigureRole | null {
  const [first, second] = head.split(' / ').map((part) => roleOf(plainHead(part)));
  if (first === undefined || second === undefined || first === null || second === null || first === second) return null;
  if (meaning.year === null || context.publicationYear === null) return 'other';
  return meaning.year <= context.publicationYear - 2 ? first : second;
}

/** "Benchmark | Waarde", where the first names what is compared with: the value beside it is the reference. */
function settleReferences(
  columns: readonly Draft[],
  heads: readonly string[],
  census: readonly Census[],
  context: HeadContext,
): readonly Draft[] {
  const namesPlaces = (index: number) => {
    const meaning = readHead(heads[index] ?? '', context);
    const counted = census[index] ?? emptyCensus;
    return (
      meaning.type === 'value' && meaning.role === 'reference' && counted.filled > 0 && !most(counted.values, counted)
    );
  };
  return columns.map((column, index) => {
    if (namesPlaces(index)) return { type: 'remark' };
    if (column.type !== 'value' || column.year !== null || index === 0 || !namesPlaces(index - 1)) return column;
    return /^(waarde|cijfer|score)$/u.test(plainHead(heads[index] ?? '')) ? { ...column, role: 'reference' } : column;
  });
}

function settleName(columns: readonly Draft[], heads: readonly string[], census: readonly Census[]): readonly Draft[] {
  const isNamey = (index: number) => most(census[index]?.names ?? 0, census[index] ?? emptyCensus);
  const named = columns.flatMap((column, index) => (column.type === 'name' ? [index] : []));
  const firstValue = columns.findIndex((column) => column.type === 'value');
  const beforeValues = (index: number) => firstValue === -1 || index < firstValue;
  const name =
    named.find(isNamey) ??
    named[0] ??
    pick(
      columns,
      (column, index) => column.type !== 'unit' && weakNameHead.test(plainHead(heads[index] ?? '')) && isNamey(index),
    ) ??
    pick(
      columns,
      (column, index) =>
        column.type === 'unknown' && beforeValues(index) && isNamey(index) && !isUnitColumn(census[index]),
    ) ??
    pick(
      columns,
      (column, index) => (column.type === 'field' || column.type === 'remark') && beforeValues(index) && isNamey(index),
    ) ??
    pick(columns, (column, index) => column.type === 'unknown' && isNamey(index));
  return columns.map((column, index) => {
    if (index === name) return { type: 'name' };
    return column.type === 'name' ? { type: 'remark' } : column;
  });
}

function pick(columns: readonly Draft[], suits: (column: Draft, index: number) => boolean): number | undefined {
  const index = columns.findIndex(suits);
  return index === -1 ? undefined : index;
}

function settleUnknown(columns: readonly Draft[], census: readonly Census[]): readonly Column[] {
  const name = columns.findIndex((column) => column.type === 'name');
  const hasUnit = columns.some((column) => column.type === 'unit');
  const hasReference = columns.some((column) => column.type === 'value' && column.role === 'reference');
  const hasPeriod = columns.some((column) => column.type === 'period');
  const hasOwn = columns.some((column) => column.type === 'value' && column.own);
  return columns.map((column, index) => {
    if (column.type !== 'unknown') return column;
    const counted = census[index] ?? emptyCensus;
    if (counted.filled === 0) return { type: 'remark' };
    if (isBulletColumn(column.head, counted, index, name)) return { type: 'bullet' };
    if (!hasUnit && !/^omschrijving\b/iu.test(column.head) && isUnitColumn(counted) && !most(counted.values, counted))
      return { type: 'unit' };
    if (index < name && most(counted.ordinals, counted)) return { type: 'number' };
    if (!most(counted.values, counted)) return { type: 'remark' };
    const isPlace =
      column.head !== '' && !/\d/u.test(column.head) && column.head.length <= 40 && /^\p{Lu}/u.test(column.head);
    const own = isPlace && !hasOwn && (hasReference || hasPeriod);
    return { type: 'value', role: own ? 'achieved' : 'other', year: column.year, own };
  });
}

/** Bullets before the names, in a column without a head. */
function isBulletColumn(head: string, census: Census, index: number, name: number): boolean {
  return index < name && head === '' && census.bullets === census.filled;
}

/** "Laatste meting" over nothing but years tells when, not how much. */
function settlePeriod(column: Column, census: Census, columns: readonly Draft[]): Column {
  if (column.type !== 'value' || column.year !== null || census.filled === 0 || census.years < census.filled)
    return column;
  const hasPeriod = columns.some((other) => other.type === 'period');
  const values = columns.filter((other) => other.type === 'value').length;
  if (values < 2) return column;
  // beside a period: "Begroting | 2023" says which budget the row stood in
  return hasPeriod ? (census.years > 1 ? { type: 'remark' } : column) : { type: 'period' };
}
