/** A piece of a snippet; a hit is marked. */
export type SnippetPiece = { readonly text: string; readonly isHit: boolean };

export type HitView = {
  readonly href: string;
  readonly title: string;
  /** Where it stands: organisation, publication, kind of hit. */
  readonly about: string;
  readonly snippet: readonly SnippetPiece[];
};

/** The places that a search found, best first. */
export function Hits({ hits, language }: { hits: readonly HitView[]; language?: string | undefined }) {
  return (
    <ol class="ds-plain ds-hits">
      {hits.map((hit) => (
        <li key={hit.href + hit.title} lang={language}>
          <h3 class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={hit.href}>
              {hit.title}
            </a>
          </h3>
          <p class="ds-soft ds-small">{hit.about}</p>
          {hit.snippet.length > 0 && (
            <p>
              {hit.snippet.map((piece, index) =>
                piece.isHit ? (
                  <mark key={index} class="nl-mark">
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                ),
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
