import type { Agreed } from '../model/agreed.ts';
import type { Block, ReadTable } from '../model/block.ts';
import type { ChapterLevel } from '../model/chapter.ts';
import type { Stake } from '../model/doubt.ts';
import type { Nature } from '../model/nature.ts';
import type { MoneyUnit } from '../model/notation/euros.ts';
import type { FigureValue } from '../model/notation/value.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type {
  Account,
  Amount,
  AmountSide,
  Commitment,
  Figure,
  FigureRole,
  IndicatorKind,
  Mention,
  Reference,
  Standing,
  Term,
} from '../model/statement.ts';
import { earlierWords } from './earlier-words.ts';

/** A value without where it stands in which file: that differs from machine to machine. */
type Unplaced<Value> = Value extends unknown ? Omit<Value, 'at'> : never;

type EditionFigure = {
  readonly role: FigureRole;
  readonly year: number | null;
  readonly unsettled: Figure['unsettled'];
  readonly column: string;
  readonly raw: string;
  readonly value: FigureValue;
  readonly footnote: string | null;
};

export type EditionIndicator = {
  readonly kind: IndicatorKind | null;
  readonly name: string;
  readonly unit: string | null;
  readonly frequency: string | null;
  readonly source: string | null;
  readonly footnote: string | null;
  readonly figures: readonly EditionFigure[];
};

export type EditionAmount = {
  readonly label: string;
  readonly side: AmountSide | null;
  readonly year: number | null;
  readonly raw: string;
  readonly euros: string | null;
  readonly unit: MoneyUnit;
  readonly rounding: string | null;
  readonly standing: Standing | null;
  readonly unsettled: Amount['unsettled'];
  readonly column: string;
};

/** Of a table that was read, how sure that reading was and how much came of it is ours and not in it. */
export type EditionBlock = Unplaced<Block> | Omit<ReadTable, 'at' | 'certainty' | 'read'>;

export type EditionChapter = {
  readonly slug: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  /** What its files are; absent where they are what the body published, and in editions from before it was known. */
  readonly nature?: readonly Nature[];
  /** The blocks are without their positions, at every depth. */
  readonly passages: readonly {
    readonly question: Question;
    readonly heading: string | null;
    readonly blocks: readonly EditionBlock[];
  }[];
  /** A term is there where one was said. */
  readonly commitments: readonly (Unplaced<Omit<Commitment, 'term'>> & { readonly term?: Term | null })[];
  readonly accounts: readonly Unplaced<Account>[];
  readonly indicators: readonly EditionIndicator[];
  readonly amounts: readonly EditionAmount[];
  readonly references: readonly Unplaced<Reference>[];
  readonly mentions: readonly Unplaced<Mention>[];
  /** What the reading does not know of the chapter; of the candidates and their scores nothing, which are ours. */
  readonly doubts: readonly { readonly stake: Stake; readonly text: string }[];
};

/**
 * What an edition freezes and its hash is over: who the publication is, and what it states with the text as written. Not in it are file
 * names, positions, times, addresses and our explanations: the same document gives the same hash wherever and whenever it is read.
 */
export type EditionContent = {
  readonly organisation: string;
  readonly publication: {
    readonly slug: string;
    readonly kind: PublicationKind;
    readonly year: number | null;
    readonly endYear: number | null;
    readonly sequence: number | null;
    readonly title: string;
  };
  /** Where something was agreed for the document; absent where it was read from files, and in editions from before it was frozen along. */
  readonly agreed?: Agreed;
  readonly chapters: readonly EditionChapter[];
};

/** Who a publication is, as one edition states it. */
export type EditionIdentity = Omit<EditionContent['publication'], 'slug'>;

/** Reads the content of an edition back; it is text that `freezeEdition` wrote, now or in an earlier program. */
export function readContent(content: string): EditionContent {
  return JSON.parse(content, earlierWords(content));
}
