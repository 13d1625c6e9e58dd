import type { Anchor } from '../anchor.ts';

export type PageLink = Anchor & { readonly label: string; readonly current: boolean };

/** The pages of a long outcome. */
export function Pagination({
  label,
  previous,
  pages,
  next,
  place,
}: {
  label: string;
  previous: Anchor | null;
  pages: readonly PageLink[];
  next: Anchor | null;
  /** "Pagina 2 van 7", for paper, where no link leads on; null past the end. */
  place: string | null;
}) {
  return (
    <>
      <nav class="utrecht-pagination ds-pages ds-screen" aria-label={label}>
        {previous && (
          <a class="utrecht-pagination__page-link" href={previous.href} rel="prev">
            {previous.text}
          </a>
        )}
        {pages.map((page) => (
          <a
            key={page.href}
            class={
              page.current
                ? 'utrecht-pagination__page-link utrecht-pagination__page-link--current'
                : 'utrecht-pagination__page-link'
            }
            href={page.href}
            aria-label={page.label}
            aria-current={page.current ? 'page' : undefined}
          >
            {page.text}
          </a>
        ))}
        {next && (
          <a class="utrecht-pagination__page-link" href={next.href} rel="next">
            {next.text}
          </a>
        )}
      </nav>
      {place !== null && <p class="ds-on-paper ds-soft">{place}</p>}
    </>
  );
}
