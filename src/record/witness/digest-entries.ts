import type { SearchKind } from '../tables/search-tables.ts';
import { digestLines } from './digest-lines.ts';

type EntryRow = {
  readonly kind: SearchKind;
  readonly chapter_slug: string;
  readonly anchor: string | null;
  readonly slug: string | null;
  readonly title: string;
  readonly text: string;
};

/** A digest of what is found of a publication or a judgement, as the list of hits shows it. */
export function digestEntries(entries: readonly EntryRow[]): string {
  return digestLines(
    entries.map(({ kind, chapter_slug, anchor, slug, title, text }) => [
      ...[kind, chapter_slug, anchor, title, text],
      // What has none has the digest of before there were any.
      ...(slug === null ? [] : [slug]),
    ]),
  );
}
