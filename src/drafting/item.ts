import type { ChapterLevel } from '../model/chapter.ts';
import type { MoneyUnit } from '../model/notation/euros.ts';
import type { Question } from '../model/question.ts';
import type { AmountSide, FigureRole, IndicatorKind, Standing } from '../model/statement.ts';
import type { RichText } from './text/rich-text.ts';

/**
 * From which statements of what was adopted before an item goes on, by their lasting ids: none where it is new, several where they were merged; one
 * that several items go on from was split. `reason`: why it is called, placed or divided otherwise, for all to read.
 */
export type Origin = { readonly from: readonly string[]; readonly reason: string | null };

/** Why something of before is not in this document any more, for all to read. */
type Ended = { readonly reason: string };

/** A light of the document's own legend ("op koers"), with the reason. */
type Status = { readonly light: string; readonly reason: string };

/** Places count from 0 among what has the same `kind` and stands in the same chapter; two that are equal stand by their ids. */
type InChapter = { readonly chapter: string; readonly place: number };

export type ChapterItem = {
  readonly kind: 'chapter';
  /** The chapter above; null for the outermost. */
  readonly parent: string | null;
  readonly place: number;
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly origin: Origin;
  readonly ended: Ended | null;
};

export type PassageItem = InChapter & {
  readonly kind: 'passage';
  readonly question: Question;
  readonly heading: string | null;
  readonly text: RichText;
};

/** One value of an indicator. An empty `raw` is a place that waits; a value that is missing is written as such ("-", "n.n.b."). */
export type DraftFigure = {
  readonly role: Exclude<FigureRole, 'other'>;
  readonly year: number;
  readonly raw: string;
  /** Where the value comes from, and the day that it is about (`2026-12-31`). */
  readonly source: string | null;
  readonly day: string | null;
  /** Why it is as it is: asked where the aim was missed, and where an aim is another than before. */
  readonly explanation: string | null;
  /** The value as it was adopted before, which is not for this document to change; null where there is none. */
  readonly adopted: string | null;
};

export type IndicatorItem = InChapter & {
  readonly kind: 'indicator';
  readonly name: string;
  readonly unit: string | null;
  readonly indicatorKind: IndicatorKind | null;
  readonly frequency: string | null;
  readonly source: string | null;
  readonly definition: string | null;
  readonly figures: readonly DraftFigure[];
  readonly origin: Origin;
  readonly ended: Ended | null;
};

/** How one will see that a commitment was kept: by an indicator of the draft, or by somebody's judgement. */
type Measure =
  | { readonly by: 'indicator'; readonly item: string }
  | { readonly by: 'judgement'; readonly whose: string };

export type CommitmentItem = InChapter & {
  readonly kind: 'commitment';
  readonly question: 'achieve' | 'do';
  readonly text: string;
  /** By when, in years; `from` null where it has begun. */
  readonly term: { readonly from: number | null; readonly until: number } | null;
  /** The member who answers for it. */
  readonly owner: string | null;
  readonly measure: Measure | null;
  readonly status: Status | null;
  readonly origin: Origin;
  readonly ended: Ended | null;
};

export type AccountItem = InChapter & {
  readonly kind: 'account';
  readonly question: 'done' | 'conclusion';
  /** The commitments that it answers, by their lasting ids. */
  readonly answers: readonly string[];
  /** Empty where it is still to be written. */
  readonly text: string;
  readonly status: Status | null;
};

export type DraftAmount = {
  readonly label: string;
  readonly side: AmountSide | null;
  readonly year: number;
  readonly standing: Standing | null;
  readonly raw: string;
};

/** A table of money, taken in from elsewhere: money is not written here. */
export type MoneyItem = InChapter & {
  readonly kind: 'money';
  readonly unit: MoneyUnit;
  readonly amounts: readonly DraftAmount[];
  /** The file that it was taken from, and the hash of that. */
  readonly from: { readonly file: string; readonly sha256: string };
};

/** A piece of a draft, as one version of it has it. */
export type DraftItem = ChapterItem | PassageItem | IndicatorItem | CommitmentItem | AccountItem | MoneyItem;
export type ItemKind = DraftItem['kind'];

/** A piece of a draft with who it is. */
export type Identified<Item extends DraftItem = DraftItem> = { readonly id: string; readonly item: Item };

export type ItemOf<Kind extends ItemKind> = Extract<DraftItem, { readonly kind: Kind }>;

/** Whether a piece is of a kind. */
export function isOfKind<Kind extends ItemKind>(one: Identified, kind: Kind): one is Identified<ItemOf<Kind>> {
  return one.item.kind === kind;
}
