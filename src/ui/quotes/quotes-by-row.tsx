import { Quotes, type QuoteView } from './quotes.tsx';

/** A quote with the name of the row of a table that it is a figure of; null where that needs no telling. */
export type RowQuote = QuoteView & { readonly row: string | null };

/** Quotes, those of a row of a table under its name. */
export function QuotesByRow({
  quotes,
  nothing,
  language,
}: {
  quotes: readonly RowQuote[];
  nothing: string;
  language?: string | undefined;
}) {
  return (
    <>
      {[...Map.groupBy(quotes, ({ row }) => row)].map(([row, alike]) =>
        row === null ? (
          <Quotes key="" quotes={alike} nothing={nothing} language={language} />
        ) : (
          <section key={row} class="ds-quotes__row">
            <h3 class="nl-heading nl-heading--level-4" lang={language}>
              {row}
            </h3>
            <Quotes quotes={alike} nothing={nothing} language={language} />
          </section>
        ),
      )}
    </>
  );
}
