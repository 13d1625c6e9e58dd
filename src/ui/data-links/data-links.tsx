import type { Anchor } from '../anchor.ts';

/** The page before and the page after this one in the publication. */
export function Neighbours({
  label,
  previous,
  next,
  words,
}: {
  label: string;
  previous: Anchor | null;
  next: Anchor | null;
  words: { previous: string; next: string };
}) {
  if (previous === null && next === null) return null;
  return (
    <nav class="ds-neighbours ds-screen" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>← {words.previous}</small> {previous.text}
        </a>
      )}
      {next && (
        <a class="ds-neighbours__next" href={next.href} rel="next">
          <small>{words.next} →</small> {next.text}
        </a>
      )}
    </nav>
  );
}
