import type { EditionIdentity } from '../../editions/edition-content.ts';
import type { Chapter, ChapterLevel } from '../../model/chapter.ts';
import type { FigureRole, IndicatorKind, Term } from '../../model/statement.ts';

/** What a draft goes on from: a publication as it was adopted, each statement with its lasting id. */
export type Adopted = {
  readonly slug: string;
  readonly identity: EditionIdentity;
  /** Depth first. */
  readonly chapters: readonly AdoptedChapter[];
};

export type AdoptedChapter = {
  readonly statement: string;
  readonly slug: string;
  /** The slug of the chapter above. */
  readonly parent: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly passages: readonly Pick<Chapter['passages'][number], 'question' | 'heading' | 'blocks'>[];
  readonly commitments: readonly AdoptedCommitment[];
  readonly indicators: readonly AdoptedIndicator[];
};

export type AdoptedCommitment = {
  readonly statement: string;
  readonly question: string;
  readonly text: string;
  readonly term: Term | null;
};

export type AdoptedIndicator = {
  readonly statement: string;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: IndicatorKind | null;
  readonly frequency: string | null;
  readonly source: string | null;
  /** What the document says at its name, mostly what is counted. */
  readonly footnote: string | null;
  readonly figures: readonly { readonly role: FigureRole; readonly year: number | null; readonly raw: string }[];
};
