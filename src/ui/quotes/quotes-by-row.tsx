import { Quotes, type QuoteView } from './quotes.tsx';

/** A quote with the row of a table that it is a figure of, and the way to its name; null where that needs no telling. */
export type RowQuote = QuoteView & { readonly row: { readonly name: string; readonly href: string | null } | null };

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
      {[...Map.groupBy(quotes, ({ row }) => row?.name ?? null)].map(([name, alike]) => {
        const list = <Quotes key="" quotes={alike} nothing={nothing} language={language} />;
        if (name === null) return list;
        const href = alike[0]?.row?.href ?? null;
        return (
          <section key={name} class="ds-quotes__row">
            <h3 class="nl-heading nl-heading--level-4" lang={language}>
              {href === null ? (
                name
              ) : (
                <a class="nl-link" href={href}>
                  {name}
                </a>
              )}
            </h3>
            {list}
          </section>
        );
      })}
    </>
  );
}
