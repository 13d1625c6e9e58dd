import type { PublicationKind } from '../../model/publication.ts';
import type { Fixed } from './column.ts';

/** What an edition says, which is found since its import, and what judging made of all editions. */
export type SearchKind = 'chapter' | 'passage' | 'indicator' | 'finding' | 'commitment';

/** One row for each chapter title, passage and indicator of the current editions, and for each finding and thread of a commitment. */
type SearchEntryTable = {
  organisation_id: Fixed<string>;
  entry_id: string;
  publication_id: string;
  edition_id: string;
  chapter_id: string;
  kind: SearchKind;
  publication_kind: PublicationKind;
  year: number | null;
  chapter_slug: string;
  /** `passage-<ordinal>` or `indicator-<ordinal>` of that chapter; null where the hit is the chapter itself, or has a page of its own. */
  anchor: string | null;
  title: string;
  text: string;
  /** Weights: A the title (in the row of the chapter; D in the others), B the name, C the text. Configuration `doelspoor`. */
  search: string;
  /** Of a finding its key, of a commitment the slug of its thread; null of what has no page of its own. */
  slug: string | null;
};

/**
 * Every word that search entries of an organisation hold, in lower case without accents; with a trigram index, so that a search term can
 * be widened to the compounds and plurals that really occur (`begroting` to `programmabegroting`). It may hold a word that has gone.
 */
type SearchWordTable = { organisation_id: Fixed<string>; word: string };

/** What can be searched: working state, made anew with each edition. */
export type SearchTables = { search_entry: SearchEntryTable; search_word: SearchWordTable };
