import type { PageView } from '../../../frame/page-view.ts';
import type { AmountTableView } from '../../../ui/amount-table/amount-table.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import type { ShownBlock } from '../../../ui/blocks/blocks.tsx';
import type { PhraseLink } from '../../../ui/blocks/linked-text.ts';
import type { TextPlace, TextPlaces } from '../../../ui/blocks/text-place.ts';
import type { CorrectedView } from '../../../ui/corrected/corrected.tsx';
import type { DoubtView } from '../../../ui/doubts/doubts.tsx';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { IndicatorTableView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { Stop } from '../../../ui/trail/trail.tsx';
import type { TreeNode } from '../../../ui/tree/tree.tsx';
import type { OfficialView } from '../../statements/official/official.tsx';

export type PassageView = {
  readonly id: string;
  /** Where its question begins, for links to a question; null where it began before. */
  readonly anchor: string | null;
  /** Names of statements that answer its question and of which the words stand nowhere so. */
  readonly unplaced?: readonly string[];
  readonly heading: string | null;
  /** Quotes of its heading. */
  readonly headingPlaces?: readonly TextPlace[];
  /** What it is about, where its heading returns on the page: the heading in front of it. */
  readonly goal: string | null;
  readonly blocks: readonly ShownBlock[];
};

/** What a chapter states. */
export type StatedView = {
  /** What stands above the first question. */
  readonly intro: readonly PassageView[];
  /** Those of no table that a passage shows. */
  readonly indicatorTables: readonly IndicatorTableView[];
  readonly passages: readonly PassageView[];
  /** What it says itself of how things stand. */
  readonly official: readonly OfficialView[];
  /** Said where the chapter has no text, figures or money of its own. */
  readonly remark: string | null;
  /** Those of no table that a passage shows: rows of other chapters can name this one. */
  readonly amounts: AmountTableView | null;
  /** What the reading does not know of this chapter. */
  readonly doubts: readonly DoubtView[];
  readonly phrases: readonly PhraseLink[];
  /** Where links to statements and quotes lead in its passages. */
  readonly textPlaces?: TextPlaces;
  /** Said behind each text where its words are not those of the body; null where they are. */
  readonly mark: string | null;
};

/** All that the page of a chapter shows, in the words of the interface, with complete addresses. */
export type ChapterView = PageView &
  StatedView & {
    readonly badges: readonly string[];
    readonly code: string | null;
    readonly title: string;
    /** What links to its title are called. */
    readonly titlePlaces?: readonly string[];
    /** Stands where an older edition is read, or where another chapter had this address. */
    readonly older: { readonly text: string; readonly links: readonly Anchor[] } | null;
    readonly trail: readonly Stop[];
    /** The page that follows this field through the years; null where it is in no thread. */
    readonly thread: Anchor | null;
    /** What the rules found about this chapter. */
    readonly noticed: {
      readonly summary: string;
      readonly findings: readonly FindingCardView[];
      readonly all: Anchor;
    } | null;
    readonly tree: readonly TreeNode[];
    readonly contents: readonly Anchor[];
    /** What the page showed otherwise before the reading was corrected. */
    readonly corrected: readonly CorrectedView[];
    readonly under: readonly Anchor[];
    /** It and all under it on one page; null where nothing is under it. */
    readonly whole: Anchor | null;
    readonly references: readonly { readonly text: string; readonly href: string | null }[];
    /** Said of a reference whose chapter was not found. */
    readonly unresolved: string;
    readonly partners: readonly string[];
    readonly places: readonly string[];
    readonly counts: readonly string[];
    readonly publication: Anchor;
    readonly edition: string;
    readonly source: string;
    readonly original: Anchor | null;
    readonly compare: Anchor | null;
    readonly previous: Anchor | null;
    readonly next: Anchor | null;
  };
