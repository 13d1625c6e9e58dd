import type { Anchor } from '../anchor.ts';

/** What stands before and after a thing where it is listed; null at either end. */
export type Beside = { readonly previous: Anchor | null; readonly next: Anchor | null };

/** What stands before and after the one of a list that `isThis` holds of; nothing where it is not in the list. */
export function besideIn<Listed>(
  list: readonly Listed[],
  isThis: (one: Listed) => boolean,
  link: (one: Listed) => Anchor,
): Beside {
  const at = list.findIndex(isThis);
  const linkAt = (index: number) => {
    const one = at === -1 ? undefined : list[index];
    return one === undefined ? null : link(one);
  };
  return { previous: linkAt(at - 1), next: linkAt(at + 1) };
}

/** The way to the page before and the page after this one, where it is listed. */
export function Neighbours({
  label,
  previous,
  next,
  words,
  language,
}: Beside & {
  label: string;
  words: { previous: string; next: string };
  /** The language of their names, where it is not that of the page. */
  language?: string | undefined;
}) {
  if (previous === null && next === null) return null;
  return (
    <nav class="ds-neighbours ds-screen" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>← {words.previous}</small> <span lang={language}>{previous.text}</span>
        </a>
      )}
      {next && (
        <a class="ds-neighbours__next" href={next.href} rel="next">
          <small>{words.next} →</small> <span lang={language}>{next.text}</span>
        </a>
      )}
    </nav>
  );
}
