import type { PublicationIdentity } from '../../model/publication.ts';
import type { Column } from './columns.ts';
import { plainHead } from './head-text.ts';

/**
 * Gives value columns without a year the publication's year where that is certain: what an annual report sets beside each
 * other without any year ("Begroting | Realisatie") is its own year, and "Begroting" in a budget is that budget.
 */
export function settleYears(
  given: readonly Column[],
  heads: readonly string[],
  publication: PublicationIdentity,
): readonly Column[] {
  const columns = given.map((column, index) => settlePublished(column, index, given, heads));
  if (publication.year === null || columns.some((column) => column.type === 'period')) return columns;
  const values = columns.filter((column) => column.type === 'value');
  const comparable = values.filter((column) => column.role !== 'baseline' && column.role !== 'reference');
  const yearless = comparable.every((column) => column.year === null);
  const roles = new Set(comparable.map((column) => column.role));
  const accounts = publication.kind === 'annual-report' && yearless && roles.has('achieved') && roles.size > 1;
  const budgets = values.filter((column) => column.role === 'budgeted' && column.year === null).length === 1;
  return columns.map((column) => {
    if (column.type !== 'value' || column.year !== null) return column;
    const settled =
      (accounts && (column.role === 'achieved' || column.role === 'budgeted' || column.role === 'target')) ||
      (budgets &&
        column.role === 'budgeted' &&
        (publication.kind === 'budget' || publication.kind === 'annual-report'));
    return settled ? { ...column, year: publication.year } : column;
  });
}

/**
 * "Jaar waarop het cijfer betrekking heeft | Cijfer begroting 2018": the head says in which publication the figure stood, and the
 * column beside it of which year it is. So it was measured. "Begroting 2018" alone is what was planned for that year.
 */
function settlePublished(column: Column, index: number, columns: readonly Column[], heads: readonly string[]): Column {
  if (column.type !== 'value' || column.year === null) return column;
  const dates = columns.some(
    (other, at) => other.type === 'period' && /betrekking|peil|meet|meting/u.test(plainHead(heads[at] ?? '')),
  );
  const isPublished =
    /^(cijfer|waarde|stand|score|indicator)s?( in| volgens)?( de)? (programma)?(begroting|rekening|jaarrekening|jaarstukken|jaarverslag) (19|20)\d\d$/u.test(
      plainHead(heads[index] ?? ''),
    );
  return dates && isPublished ? { ...column, role: 'achieved', year: null } : column;
}
