import type { Said } from '../../findings/finding.ts';
import type { Texts } from '../../model/nature.ts';
import type { Publisher } from '../data/page-data.ts';

/** Something that came or changed. */
export type FeedEntry = {
  /** The path of its page: with that it is known for ever. */
  readonly path: string;
  readonly title: Said;
  /** One sentence. */
  readonly summary: Said;
  /** What the texts are that it is about. */
  readonly texts: Texts;
  /** When it came first. */
  readonly published: Date;
  /** When it changed last. */
  readonly updated: Date;
  /** Its sort: a word that stays, and how people say it. */
  readonly category: { readonly term: string; readonly label: Said };
};

/** What is new of a page, the newest first. */
export type FeedData = {
  readonly title: Said;
  /** Null where it is of several. */
  readonly organisation: Publisher | null;
  readonly entries: readonly FeedEntry[];
};

/** So many entries a feed has at most. */
export const mostEntries = 50;
