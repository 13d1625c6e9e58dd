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
  const years = meanings.map((meaning, column) =>
    meaning !== null && meaning.value.role === 'other' && meaning.period === null && isYearAlone(heads[column] ?? '')
      ? meaning.value.year
      : null,
  );
  return meanings.map((meaning, column) => {
    const year = years[column] ?? null;
    const alike = years.flatMap((other, at) => (other === year ? [at] : []));
    if (meaning === null || year === null || alike.length < 2) return meaning;
    const aims = alike.filter((at) => isAim(at, rows));
    if (alike.length === 2 && aims.length === 1 && isKnown(year, publication)) {
      const role = aims.includes(column) ? 'target' : 'achieved';
      return { ...meaning, value: { ...meaning.value, role, open: [] } };
    }
    return { ...meaning, value: { ...meaning.value, open: ['role'], otherRoles: either } };
  });
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
