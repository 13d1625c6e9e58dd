import type { SearchKind } from '../tables/search-tables.ts';
import { digestLines } from './digest-lines.ts';

type EntryRow = {
  readonly kind: SearchKind;
  readonly chapter_slug: string;
  readonly anchor: string | null;
  readonly title: string;
  readonly text: string;
};

/** A digest of what is found of a publication, as the list of hits shows it. */
export function digestEntries(entries: readonly EntryRow[]): string {
  return digestLines(
    entries.map(({ kind, chapter_slug, anchor, title, text }) => [kind, chapter_slug, anchor, title, text]),
  );
}
