import type { PublicationIdentity } from '../../../model/publication.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { formOf } from '../forms/form-of.ts';
import { isYearAlone } from '../forms/head-year.ts';
import type { GridRow } from '../grids/grid.ts';
import type { DatedMeaning } from './value-meanings.ts';

const sampled = 40;

/** What two columns of one year may be. */
const either: readonly (readonly [FigureRole, number])[] = [
  ['target', 0.5],
  ['achieved', 0.5],
];

/**
 * Columns headed by the same year and nothing else ("2020 | 2020") cannot both be what they seem. Of two of which one has its values as limits,
 * that is what was aimed at and the other, of a year that the publication can know, what came of it. Else the role of each is open.
 */
export function settleSameYears(
  meanings: readonly (DatedMeaning | null)[],
  heads: readonly string[],
  rows: readonly GridRow[],
  publication: PublicationIdentity,
): readonly (DatedMeaning | null)[] {
  const bare = meanings.flatMap((meaning, column) =>
    meaning !== null && meaning.value.role === 'other' && meaning.period === null && isYearAlone(heads[column] ?? '')
      ? [{ column, meaning }]
      : [],
  );
  const settled = [...meanings];
  for (const [year, alike] of Map.groupBy(bare, ({ meaning }) => meaning.value.year)) {
    if (year === null || alike.length < 2) continue;
    const aims = alike.filter(({ column }) => isAim(column, rows));
    const isSettled = alike.length === 2 && aims.length === 1 && isKnown(year, publication);
    const told = (role: FigureRole) => ({ role, open: [] });
    const open = { open: ['role'], otherRoles: either } as const;
    for (const { column, meaning } of alike) {
      const is = isSettled ? told(aims[0]?.column === column ? 'target' : 'achieved') : open;
      settled[column] = { ...meaning, value: { ...meaning.value, ...is } };
    }
  }
  return settled;
}

/** Whether the values of a column are limits: "≥ 7,5". */
function isAim(column: number, rows: readonly GridRow[]): boolean {
  const values = rows.slice(0, sampled).flatMap(({ cells }) => {
    const form = formOf(cells[column]?.text ?? '');
    return form === 'number' || form === 'percent' || form === 'limit' ? [form] : [];
  });
  return values.length > 0 && values.filter((form) => form === 'limit').length * 2 > values.length;
}

/** Whether what was measured in a year can stand in the publication. */
function isKnown(year: number, { kind, year: own }: PublicationIdentity): boolean {
  return own !== null && (kind === 'annual-report' || kind === 'progress-report' ? year <= own : year < own);
}
