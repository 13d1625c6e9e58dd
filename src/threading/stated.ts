import type { EditionAmount, EditionChapter, EditionContent, EditionIndicator } from '../editions/edition-content.ts';
import type { Position } from '../model/source.ts';
import type { Revisions } from './revised.ts';

/** Where a statement stands in its file; what comes from a frozen edition does not know it. */
type Placed<Value> = Value & { readonly at?: Position };
type PlacedAll<Values extends readonly unknown[]> = readonly Placed<Values[number]>[];

export type StatedCommitment = Placed<EditionChapter['commitments'][number]>;
export type StatedAccount = Placed<EditionChapter['accounts'][number]>;
export type StatedFigure = Placed<EditionIndicator['figures'][number]>;
export type StatedIndicator = Placed<Omit<EditionIndicator, 'figures'>> & { readonly figures: readonly StatedFigure[] };
export type StatedAmount = Placed<EditionAmount>;
export type StatedReference = Placed<EditionChapter['references'][number]>;
export type StatedPassage = Placed<EditionChapter['passages'][number]>;

/** A chapter with what it states: of a frozen edition, or of a publication that was just gathered from files. */
export type StatedChapter = Placed<
  Pick<EditionChapter, 'slug' | 'parent' | 'code' | 'title' | 'level' | 'nature' | 'mentions' | 'doubts'> & {
    readonly passages: PlacedAll<EditionChapter['passages']>;
    readonly commitments: readonly StatedCommitment[];
    readonly accounts: readonly StatedAccount[];
    readonly indicators: readonly StatedIndicator[];
    readonly amounts: readonly StatedAmount[];
    readonly references: readonly StatedReference[];
    /** Where it was published; an edition does not know it. */
    readonly address?: string | null;
  }
>;

/** Whether something of a chapter was left out, so that what is not found in it may be in the original. */
export function isInPart({ nature = [] }: StatedChapter): boolean {
  return nature.includes('in-part');
}

export type StatedKind = 'chapter' | 'indicator' | 'commitment' | 'account';

/** Where a statement stands in an edition: the slug of its chapter, and its place among its kind there, from 0; of a chapter 0. */
export function placeKey(chapter: string, kind: StatedKind, ordinal: number): string {
  return `${kind} ${ordinal} ${chapter}`;
}

/** The lasting ids of what an edition states, by `placeKey`. */
export type StatementIds = ReadonlyMap<string, string>;

/** What threading and findings are about: a publication as it was frozen or gathered. Slugs are unique in an organisation. */
export type StatedPublication = EditionContent['publication'] & {
  readonly chapters: readonly StatedChapter[];
  /** Only what is in a record has them. */
  readonly ids?: StatementIds;
  /** Only what is in a record with an earlier edition has them. */
  readonly revisions?: Revisions;
};
