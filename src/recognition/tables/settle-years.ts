import type { PublicationIdentity } from '../../model/publication.ts';
import type { Column } from './columns.ts';

/**
 * Gives value columns without a year the publication's year where that is certain: what an annual report sets beside each
 * other without any year ("Begroting | Realisatie") is its own year, and "Begroting" in a budget is that budget.
 */
export function settleYears(columns: readonly Column[], publication: PublicationIdentity): readonly Column[] {
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
