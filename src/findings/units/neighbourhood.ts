import type { Nature } from '../../model/nature.ts';
import type { Revised, RevisedAmount, StatedChapter, StatedFigure } from '../../threading/stated.ts';
import type { Vocabulary } from '../../threading/words/vocabulary.ts';
import type { Quote } from '../finding.ts';
import type { Crossing } from '../scene/crossings.ts';
import type { LastInField } from '../scene/endings.ts';
import type { ReportAtHand } from '../scene/report-at-hand.ts';
import type {
  PublicationName,
  RowInText,
  SeenAnswer,
  SeenCarrier,
  SeenChapter,
  SeenCommitment,
  SeenIndicator,
  SeenPage,
  SeenRow,
  SeenThread,
} from '../scene/seen.ts';

/** What the chapters of a publication are that are not simply published. */
export type PublicationNature = {
  readonly slug: string;
  readonly chapters: readonly { readonly slug: string; readonly nature: readonly Nature[] }[];
};

/** Every neighbourhood says which of its publications are not simply published. */
type WithNatures = { readonly natures: readonly PublicationNature[] };

/** A row of an indicator, with what stands around it in its document. */
export type RowAround = RowInText & {
  /** What the document says, wherever that is, of what a dash in a cell means; only of a row that has one. */
  readonly dashLegend: Quote | null;
  /** Whether the annual report over the year of its document is at hand, for its field; null of a document without a year. */
  readonly report: ReportAtHand | null;
};

/** An indicator in all documents. */
export type IndicatorNeighbourhood = WithNatures & {
  readonly thread: SeenThread;
  /** In the order of publication. */
  readonly statements: readonly RowAround[];
};

/** A commitment with the accounts that answer it, and the chapters of its field in the years that it is about. */
export type CommitmentInField = SeenCommitment & {
  readonly answers: readonly SeenAnswer[];
  readonly field: { readonly statements: readonly SeenPage[] };
};

/** A commitment in all documents. */
export type CommitmentNeighbourhood = WithNatures & {
  readonly thread: SeenThread;
  /** In the order of publication. */
  readonly statements: readonly CommitmentInField[];
  /** Of one of an agreement by what it is carried out. */
  readonly carriers: readonly SeenCarrier[];
  readonly vocabulary: Vocabulary;
};

/** What an earlier edition said of a chapter, with what stands there now; null where that is gone. */
export type RevisedInChapter = {
  readonly revised: Revised;
  readonly now: { readonly statement: SeenRow | SeenCommitment; readonly thread: SeenThread } | null;
};

/** A chapter of one publication. */
export type ChapterNeighbourhood = WithNatures & {
  readonly page: SeenPage;
  /** Slug of the thread of its field. */
  readonly field: string;
  /** The commitments that its accounts answer, in whichever document they stand. */
  readonly answered: readonly { readonly account: string; readonly commitment: SeenCommitment }[];
  /** Of an annual report: the chapters of its field in the documents about that year, itself among them. */
  readonly ofYear: readonly SeenPage[];
  /** Of a publication with an earlier edition: the number of its edition, and what the earlier one said of the chapter otherwise. */
  readonly revisions: {
    readonly edition: number;
    readonly statements: readonly RevisedInChapter[];
    readonly amounts: readonly RevisedAmount[];
  } | null;
  readonly vocabulary: Vocabulary;
};

/** A field in all documents. */
export type FieldNeighbourhood = WithNatures & {
  readonly thread: SeenThread;
  /** In the order of publication. */
  readonly statements: readonly SeenPage[];
  readonly indicators: readonly LastInField[];
  /** Keys of the rows in its chapters with which a thread begins. */
  readonly firstRows: readonly string[];
  readonly replacements: readonly {
    readonly gone: readonly SeenIndicator[];
    readonly added: readonly SeenIndicator[];
  }[];
  readonly crossings: readonly Crossing[];
  /** Of its documents the first sentence that speaks of revising indicators, in whichever chapter; of a document without one nothing. */
  readonly revisions: readonly Quote[];
  /** What the documents with its indicators say, wherever that is, of what a dash in a cell means; only where a row of theirs has one. */
  readonly dashLegends: readonly Quote[];
};

/** A row, and what the other documents make of its indicator. */
export type RowInPublication = SeenRow & {
  /** Slug of its thread. */
  readonly thread: string;
  /** The roles of figures that say what it aims at. */
  readonly aimRoles: readonly StatedFigure['role'][];
};

export type PageInPublication = Omit<SeenPage, 'indicators'> & {
  readonly indicators: readonly RowInPublication[];
  /** Slug of the thread of its field. */
  readonly field: string;
  /** Of a chapter of a budget without indicators: whether a document about an earlier year has some for its field. */
  readonly hadIndicators: boolean;
};

/** One publication. */
export type PublicationNeighbourhood = WithNatures & {
  readonly publication: PublicationName;
  /** In the order of reading. */
  readonly pages: readonly PageInPublication[];
};

/** What a chapter is called and where it stands, and nothing that it says but its references. */
export type ChapterHead = Pick<SeenChapter, 'key' | 'kind' | 'publication'> & {
  readonly chapter: Pick<StatedChapter, 'slug' | 'parent' | 'code' | 'title' | 'level' | 'references' | 'at'>;
  /** Slug of the thread of its field. */
  readonly field: string;
  /** Whether its page is among the documents. */
  readonly isAtHand: boolean;
};

/** All chapters of all publications, by name. */
export type OrganisationNeighbourhood = WithNatures & {
  /** In the order of publication. */
  readonly publications: readonly PublicationName[];
  /** In the order of publication and of reading. */
  readonly chapters: readonly ChapterHead[];
  /** The chapters of each field in the order of publication. */
  readonly fields: readonly { readonly thread: SeenThread; readonly statements: readonly ChapterHead[] }[];
  /** Of its documents the first sentence that says that chapters were put in another order; of a document without one nothing. */
  readonly renumberings: readonly Quote[];
};

/** What a rule may look at, and what it sees of it. */
export type Neighbourhoods = {
  readonly indicator: IndicatorNeighbourhood;
  readonly commitment: CommitmentNeighbourhood;
  readonly chapter: ChapterNeighbourhood;
  readonly field: FieldNeighbourhood;
  readonly publication: PublicationNeighbourhood;
  readonly organisation: OrganisationNeighbourhood;
};
export type UnitKind = keyof Neighbourhoods;
