import type { Quote } from '../../../findings/finding.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { RowNames } from '../../statements/places/list-row-names.ts';

/** The row of a table by its name, with the quote of that; null where its name is not quoted. */
type Row = { readonly name: string; readonly quote: Quote | null };

/** A quote with the row that it is a figure of; null where it is of none, or where no other row is quoted. */
export type OfRow = { readonly quote: Quote; readonly row: Row | null };

/** Whether rows of one document stand beside each other: then nobody knows of which a figure is. The same row of two documents is one. */
function areOfSeveral(quotes: readonly Quote[], names: RowNames): boolean {
  const ofRows = quotes.filter((quote) => names.has(quote));
  return [...Map.groupBy(ofRows, ({ publication }) => publication).values()].some(
    (here) => new Set(here.map(({ statement }) => statement)).size > 1,
  );
}

/**
 * Figures of several rows of a table, those of a row after each other under its name, which stands for the quote of it. What is of no row comes
 * first, in its order: under the name of a row it would seem to be of it.
 */
export function presentRows(quotes: readonly Quote[], names: RowNames): readonly OfRow[] {
  if (!areOfSeveral(quotes, names)) return quotes.map((quote) => ({ quote, row: null }));
  const isName = (quote: Quote) => names.get(quote)?.trim() === quote.raw.trim();
  const withFigures = new Set(quotes.filter((quote) => !isName(quote)).map((quote) => names.get(quote)));
  // Documents differ in the capitals of a name: the first is shown.
  const byRow = Map.groupBy(quotes, (quote) => {
    const name = names.get(quote);
    return name === undefined || !withFigures.has(name) ? null : titleKey(name) || name;
  });
  return [
    ...(byRow.get(null) ?? []).map((quote) => ({ quote, row: null })),
    ...[...byRow].flatMap(([key, alike]) => {
      if (key === null) return [];
      const row = { name: names.get(alike[0] ?? {}) ?? '', quote: alike.find(isName) ?? null };
      return alike.filter((quote) => !isName(quote)).map((quote) => ({ quote, row }));
    }),
  ];
}
