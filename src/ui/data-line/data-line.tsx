import type { Anchor } from '../anchor.ts';

/** What a page is besides a page. All addresses are complete. */
export type DataLineView = {
  /** The same as data, with its media type. */
  readonly forms: readonly (Anchor & { readonly type: string })[];
  /** What the columns of its CSV file are. */
  readonly columns: Anchor;
  /** What is new of it; null where nothing new is told. */
  readonly feed: Anchor | null;
  /** Under which licence the data is given; null where that is not for anyone to state. */
  readonly licence: { readonly text: string; readonly href: string | null } | null;
  /** The page that tells about all data. */
  readonly about: Anchor;
  readonly words: { readonly data: string; readonly licence: string };
};

/** What of it stands in the head of a page, for programs. */
export function DataHead({ forms, feed }: DataLineView) {
  return (
    <>
      {forms.map(({ href, text, type }) => (
        <link key={href} rel="alternate" type={type} title={text} href={href} />
      ))}
      {feed && <link rel="alternate" type="application/atom+xml" title={feed.text} href={feed.href} />}
    </>
  );
}

/** The same page as data, as a feed, and under which licence: folded, as it stands on every page and few come for it. */
export function DataLine({ forms, columns, feed, licence, about, words }: DataLineView) {
  return (
    <details class="ds-loose ds-data ds-wide">
      <summary>{words.data}</summary>
      <p>
        {[...forms, columns, ...(feed ? [feed] : []), about].map(({ href, text }, index) => (
          <>
            {index > 0 && ' · '}
            <a class="nl-link" href={href}>
              {text}
            </a>
          </>
        ))}
        {licence && (
          <>
            {' · '}
            {words.licence}:{' '}
            {licence.href === null ? (
              licence.text
            ) : (
              <a class="nl-link" href={licence.href} rel="license">
                {licence.text}
              </a>
            )}
          </>
        )}
      </p>
    </details>
  );
}
