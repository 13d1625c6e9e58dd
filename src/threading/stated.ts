import type { EditionAmount, EditionChapter, EditionContent, EditionIndicator } from '../editions/edition-content.ts';
import { mayMiss } from '../model/nature.ts';
import type { Question } from '../model/question.ts';
import type { Position } from '../model/source.ts';

/** Where a statement stands in its file; the content of a frozen edition does not know it (`placeStatements`). */
type Placed<Value> = Value & { readonly at?: Position };
type PlacedAll<Values extends readonly unknown[]> = readonly Placed<Values[number]>[];

export type StatedCommitment = Placed<EditionChapter['commitments'][number]>;
export type StatedAccount = Placed<EditionChapter['accounts'][number]>;
export type StatedFigure = Placed<EditionIndicator['figures'][number]>;
export type StatedIndicator = Placed<Omit<EditionIndicator, 'figures'>> & { readonly figures: readonly StatedFigure[] };
export type StatedAmount = Placed<EditionAmount>;
export type StatedReference = Placed<EditionChapter['references'][number]>;
type EditionPassage = EditionChapter['passages'][number];
export type StatedPassage = Placed<
  Omit<EditionPassage, 'blocks'> & { readonly blocks: PlacedAll<EditionPassage['blocks']> }
>;

/** A chapter with what it states: of a frozen edition, or of a publication that was just gathered from files. */
export type StatedChapter = Placed<
  Pick<EditionChapter, 'slug' | 'parent' | 'code' | 'title' | 'level' | 'nature' | 'mentions' | 'doubts'> & {
    readonly passages: readonly StatedPassage[];
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
  return !mayMiss([nature]);
}

export type StatedKind = 'chapter' | 'indicator' | 'commitment' | 'account';

/** What lasts over the editions of a publication: statements, and the tables that something was read from. */
export type LastingKind = StatedKind | 'table';

/** Where a statement stands in an edition: the slug of its chapter, and its place among its kind there, from 0; of a chapter 0. */
export function placeKey(chapter: string, kind: LastingKind, ordinal: number): string {
  return `${kind} ${ordinal} ${chapter}`;
}

/** The lasting ids of what an edition states, by `placeKey`. */
export type StatementIds = ReadonlyMap<string, string>;

/** What an earlier edition said of an indicator or a commitment. */
export type SaidBefore =
  | Placed<{ readonly kind: 'indicator'; readonly name: string; readonly figures: readonly StatedFigure[] }>
  | Placed<{ readonly kind: 'commitment'; readonly text: string }>;

/** Where an earlier edition has what it said, as that edition has it. */
export type Stood = {
  /** The number of that edition. */
  readonly edition: number;
  /** Slug of the chapter there. */
  readonly chapter: string;
  /** Place among its kind in that chapter, from 0. */
  readonly ordinal: number;
  readonly kind: StatedKind | 'amount';
  /** The question that a commitment or an account stands under. */
  readonly question: Question | null;
};

/** A statement that the first edition that was published with it words otherwise than the edition of now, or that is not in this any more. */
export type Revised = {
  readonly stood: Stood;
  /** Slug of the chapter where it stands, or stood, as that is now. */
  readonly chapter: string;
  /** Place among its kind in the chapter, from 0; null where it is not there any more. */
  readonly ordinal: number | null;
  readonly said: SaidBefore;
};

/** An amount that the first edition that was published with it states otherwise than the edition of now. */
export type RevisedAmount = {
  readonly stood: Stood;
  /** Slug of the chapter where it stands now. */
  readonly chapter: string;
  readonly before: StatedAmount;
  readonly now: StatedAmount;
  /** To what the amounts around it were rounded then and now, as far as they show it together, in euros. */
  readonly shown: { readonly before: string; readonly now: string };
};

/** How a publication was changed after it was published, as far as its files are others. */
export type Revisions = {
  /** The number of the edition of now. */
  readonly edition: number;
  readonly statements: readonly Revised[];
  readonly amounts: readonly RevisedAmount[];
};

/** What threading and findings are about: a publication as it was frozen or gathered. Slugs are unique in an organisation. */
export type StatedPublication = EditionContent['publication'] & {
  readonly chapters: readonly StatedChapter[];
  /** Only what is in a record has them. */
  readonly ids?: StatementIds;
  /** Only what is in a record with an earlier edition has them. */
  readonly revisions?: Revisions;
};
