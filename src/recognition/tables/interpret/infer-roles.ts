import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { formOf } from '../forms/form-of.ts';
import { plainHead } from '../forms/head-text.ts';
import { readYear } from '../forms/head-year.ts';
import type { GridRow } from '../grids/grid.ts';
import type { DatedMeaning } from './value-meanings.ts';

/** A role must be this likely to be taken for an unknown word. */
const sure = 0.9;
const sampled = 40;

/** After so many rounds nothing new is learnt. */
const mostRounds = 3;

/** A role that some column has, and of which years. */
type Known = { readonly role: FigureRole; readonly years: readonly number[] };

type Group = {
  readonly columns: readonly number[];
  readonly years: readonly number[];
  /** The share of its values that are limits: "≥ 50". */
  readonly limits: number;
};

/**
 * What unknown words above columns with years mean, from when those years are and how their values are written: what lies behind the
 * publication and is a plain number was measured, what lies before it and is written as a limit is aimed at. Columns with the same word
 * are weighed together. What is not sure stays open, with the roles that it may have.
 */
export function inferRoles(
  meanings: readonly (DatedMeaning | null)[],
  heads: readonly string[],
  rows: readonly GridRow[],
  publication: PublicationIdentity,
): readonly (DatedMeaning | null)[] {
  if (publication.year === null || publication.kind === 'other') return meanings;
  let groups = groupByWord(meanings, heads, rows);
  const hasOther = groups.length > 1;
  const known: Known[] = meanings.flatMap((meaning, column) =>
    meaning === null || meaning.value.role === 'other'
      ? []
      : [{ role: meaning.value.role, years: yearsOf(meaning, column, rows) }],
  );
  const roles = new Map<number, readonly (readonly [FigureRole, number])[]>();
  // what is sure of one word tells about the others
  for (let round = 0; round < mostRounds && groups.length > 0; round += 1) {
    const open: Group[] = [];
    for (const group of groups) {
      const ranked = rank(group, publication.year, publication.kind, known, hasOther);
      for (const column of group.columns) roles.set(column, ranked);
      if ((ranked[0]?.[1] ?? 0) < sure) open.push(group);
    }
    known.push(...groups.flatMap((group) => (open.includes(group) ? [] : roleOf(group))));
    if (open.length === groups.length) break;
    groups = open;
  }

  function roleOf({ columns, years }: Group): readonly Known[] {
    const [best] = roles.get(columns[0] ?? -1) ?? [];
    return best === undefined ? [] : [{ role: best[0], years }];
  }
  return meanings.map((meaning, column) => {
    const ranked = roles.get(column);
    const [best] = ranked ?? [];
    if (meaning === null || ranked === undefined || best === undefined) return meaning;
    const [role, likely] = best;
    if (likely < sure) return { ...meaning, value: { ...meaning.value, otherRoles: ranked } };
    return { ...meaning, value: { ...meaning.value, role, open: [], otherRoles: ranked } };
  });
}

function groupByWord(
  meanings: readonly (DatedMeaning | null)[],
  heads: readonly string[],
  rows: readonly GridRow[],
): readonly Group[] {
  const words = new Map<string, number[]>();
  meanings.forEach((meaning, column) => {
    if (meaning === null || !meaning.value.open.includes('role')) return;
    if (meaning.value.year === null && meaning.period === null) return;
    const word = plainHead(heads[column] ?? '')
      .replace(/\b(?:19|20)\d\d\b/gu, '')
      .trim();
    words.set(word, [...(words.get(word) ?? []), column]);
  });
  return [...words].flatMap(([word, columns]) => {
    if (word === '') return [];
    const forms = rows
      .slice(0, sampled)
      .flatMap((row) => columns.map((column) => formOf(row.cells[column]?.text ?? '')));
    const values = forms.filter((form) => form === 'number' || form === 'percent' || form === 'limit');
    const limits = values.length === 0 ? 0 : values.filter((form) => form === 'limit').length / values.length;
    const years = columns.flatMap((column) => yearsOf(meanings[column] ?? null, column, rows));
    return years.length === 0 ? [] : [{ columns, years, limits }];
  });
}

/** The years of the values in a column: that of its head, or those of the rows in which it has one. */
function yearsOf(meaning: DatedMeaning | null, column: number, rows: readonly GridRow[]): readonly number[] {
  if (meaning === null) return [];
  if (meaning.value.year !== null) return [meaning.value.year];
  return rows.slice(0, sampled).flatMap(({ cells }) => {
    const isFilled = (cells[column]?.text ?? '').trim() !== '';
    return isFilled ? (readYear(cells[meaning.period ?? -1]?.text ?? '', null) ?? []) : [];
  });
}

function rank(
  { years, limits, columns }: Group,
  publicationYear: number,
  kind: PublicationIdentity['kind'],
  known: readonly Known[],
  hasOther: boolean,
): readonly (readonly [FigureRole, number])[] {
  const looksBack = kind === 'annual-report' || kind === 'progress-report';
  const lastKnown = looksBack ? publicationYear : publicationYear - 1;
  const isPast = years.every((year) => year <= lastKnown);
  const isFuture = years.every((year) => year >= publicationYear);
  const isTaken = (role: FigureRole) =>
    known.some((one) => one.role === role && one.years.some((year) => years.includes(year)));
  const taken = (role: FigureRole) => (isTaken(role) ? 4 : 0);
  // what is aimed at in a year is seldom planned beside it under another word
  const isPlanned = isTaken('target') || isTaken('budgeted') ? 2 : 0;
  const scores: readonly (readonly [FigureRole, number])[] = [
    [
      'achieved',
      (isPast ? 2 : -6) -
        limits * 6 +
        (columns.length > 1 ? 1 : 0) +
        (hasOther && !isFuture ? 0.7 : 0) -
        taken('achieved'),
    ],
    [
      'target',
      (isFuture ? 0.5 : isPast && !looksBack ? -2 : -1) +
        Math.min(limits, 0.5) * 8 -
        (limits === 0 ? 1.5 : 0) -
        isPlanned -
        taken('target'),
    ],
    ['budgeted', (isFuture ? 0 : -1.5) - limits * 5 - isPlanned - taken('budgeted')],
    ['reference', -1.5 + (isTaken('achieved') && isPast ? 2 : 0) - limits * 4],
  ];
  const total = scores.reduce((sum, [, score]) => sum + Math.exp(score), 0);
  return scores
    .map(([role, score]) => [role, Math.round((Math.exp(score) / total) * 100) / 100] as const)
    .sort(([, left], [, right]) => right - left);
}
