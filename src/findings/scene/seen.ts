import type { EditionContent } from '../../editions/edition-content.ts';
import type { Link } from '../../threading/link.ts';
import type { StatedFigure } from '../../threading/stated.ts';
import type {
  AccountStatement,
  ChapterStatement,
  CommitmentStatement,
  IndicatorStatement,
  Statement,
} from '../../threading/statement.ts';
import type { Thread } from '../../threading/threading.ts';

/** Which publication it is, and nothing that it says. */
export type PublicationName = EditionContent['publication'];

/** A statement as rules see it: with its chapter, and of its publication only which one it is. */
type Seen<Kind extends Statement> = Omit<Kind, 'publication' | 'words' | 'ordinal'> & {
  readonly publication: PublicationName;
};

export type SeenChapter = Seen<ChapterStatement>;
export type SeenCommitment = Seen<CommitmentStatement>;
export type SeenIndicator = Seen<IndicatorStatement>;

/** The row of an indicator, with the figures that are in doubt and therefore not among its own: one of them may be what a rule misses. */
export type SeenRow = SeenIndicator & { readonly inDoubt: readonly Pick<StatedFigure, 'role' | 'unsettled'>[] };

/** A row of an indicator with the chapters right under its own: what its document says of it in words. */
export type RowInText = SeenRow & { readonly under: readonly Statement['chapter'][] };

/** An account, and whether it answers a commitment, in whichever chapter that stands. */
export type SeenAccount = Seen<AccountStatement> & { readonly isTied: boolean };

/** An account that answers a commitment. */
export type SeenAnswer = SeenAccount & {
  /** Whether a person said so, or the score leaves little doubt. */
  readonly isSure: boolean;
};

export type SeenStatement = SeenChapter | SeenRow | SeenCommitment | SeenAccount;

/** A chapter with what it states. */
export type SeenPage = SeenChapter & {
  readonly indicators: readonly SeenRow[];
  readonly commitments: readonly SeenCommitment[];
  readonly accounts: readonly SeenAccount[];
};

/** A chapter with what it states, and all of that in the order of the document. */
export type SeenInChapter = { readonly page: SeenPage; readonly statements: readonly SeenStatement[] };

/** A link without its reasons. */
type SeenLink = Pick<Link, 'from' | 'to' | 'kind' | 'score' | 'confirmation'>;

/** Which thread it is, and how it holds together. What it is called is added to a finding later: a new name makes nothing to judge again. */
export type SeenThread = Pick<Thread, 'kind' | 'slug'> & { readonly links: readonly SeenLink[] };

/** Statements of one thread, in the order of publication. */
type ThreadOf<Kind> = { readonly thread: SeenThread; readonly statements: readonly Kind[] };
export type FieldThread = ThreadOf<SeenPage>;
export type IndicatorThread = ThreadOf<SeenIndicator>;
export type RowThread = ThreadOf<SeenRow>;

/** A later commitment by which one of an agreement is carried out, with the accounts that answer it in any of its wordings. */
export type SeenCarrier = {
  readonly commitment: SeenCommitment;
  readonly answers: readonly SeenAnswer[];
  /** Whether a person said so, or the score leaves little doubt. */
  readonly isSure: boolean;
};

/** Each commitment with the accounts that answer it, and of one of an agreement by what it is carried out. */
export type CommitmentThread = ThreadOf<SeenCommitment & { readonly answers: readonly SeenAnswer[] }> & {
  readonly carriers: readonly SeenCarrier[];
};
