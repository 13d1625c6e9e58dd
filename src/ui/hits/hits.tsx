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
export function Hits({
  hits,
  level,
  language,
}: {
  hits: readonly HitView[];
  /** The level of their headings. */
  level: 3 | 4;
  language?: string | undefined;
}) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <ol class="ds-plain ds-hits">
      {hits.map((hit) => (
        <li key={hit.href + hit.title} lang={language}>
          <Heading class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={hit.href}>
              {hit.title}
            </a>
          </Heading>
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
