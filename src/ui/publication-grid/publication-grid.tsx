import type { Anchor } from '../anchor.ts';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

/** Years against kinds of publication; what is absent is an empty cell that says so. */
export type PublicationGridView = {
  readonly caption: string;
  readonly kinds: readonly string[];
  readonly rows: readonly {
    readonly year: string;
    readonly cells: readonly (readonly (Anchor & { readonly about: string })[])[];
  }[];
};

export function PublicationGrid({
  grid,
  words,
  language,
}: {
  grid: PublicationGridView;
  words: { year: string; none: string };
  language?: string | undefined;
}) {
  return (
    <ScrollRegion extraClass="ds-grid" label={grid.caption}>
      <table class="utrecht-table utrecht-table--html-table">
        <caption class="ds-hidden">{grid.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {grid.kinds.map((kind) => (
              <th key={kind} scope="col">
                {kind}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.year}>
              <th scope="row" class="ds-number">
                {row.year}
              </th>
              {row.cells.map((cell, index) => (
                <td key={index}>
                  {cell.length === 0 ? (
                    <span class="ds-missing">{words.none}</span>
                  ) : (
                    cell.map((publication) => (
                      <p key={publication.href}>
                        <a class="nl-link" href={publication.href} lang={language}>
                          {publication.text}
                        </a>
                        <small>{publication.about}</small>
                      </p>
                    ))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
