import type { Inline, RichText } from '../../../../drafting/text/rich-text.ts';
import type { Anchor } from '../../../../ui/anchor.ts';
import type { writeWords } from '../../../../words/drafts/write-words.data.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';
import type { WrittenFields } from '../../forms/written-fields.ts';
import type { ChapterNode } from '../documents/document-view.ts';
import type { LiveView } from '../live/present-live.ts';
import type { FoundView } from '../margin/found-view.ts';
import type { PresenceView } from '../presence/present-presence.ts';

export type WritePieceWords = (typeof writeWords)['nl'];

type Option = { readonly value: string; readonly text: string };

/** What stands beside a piece: what was promised, or what was adopted before. */
export type BesideView = {
  /** Null where nothing stands below it but the way to its trail. */
  readonly title: string | null;
  readonly quotes: readonly { readonly text: string; readonly link: Anchor | null }[];
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly remark: string | null;
  readonly link: Anchor | null;
};

/** A value of an indicator that is asked. */
export type FigureView = {
  /** What the names of its fields end with. */
  readonly key: string;
  readonly title: string;
  /** What was achieved has a source and a day; an aim has neither. */
  readonly hasSource: boolean;
  /** Why an explanation is asked; null where it is not. */
  readonly why: string | null;
};

/** A piece as it is written or read. */
export type PieceView = {
  readonly itemId: string;
  readonly anchor: string;
  readonly kind: 'passage' | 'account' | 'indicator' | 'commitment' | 'money';
  /** What names it. */
  readonly title: string;
  readonly waits: string | null;
  /** An empty place that nobody asks for lies behind its title. */
  readonly isFolded: boolean;
  readonly beside: BesideView | null;
  readonly figures: readonly FigureView[];
  readonly measures: readonly Option[];
  readonly warning: string | null;
  /** What is found about it as it was saved. */
  readonly found: readonly FoundView[];
  /** What the codes in its text stand for. */
  readonly live: readonly LiveView[];
  /** How many words a text has of those that it may have, and whether those are too many; null where that was not agreed. */
  readonly budget: { readonly text: string; readonly most: number; readonly isOver: boolean } | null;
  /** The lights of the document, of what can fare; null where it has none. */
  readonly lights: {
    readonly label: string;
    readonly reason: string;
    readonly options: readonly Option[];
    /** What is asked or told beside it; null where nothing is. */
    readonly asked: string | null;
  } | null;
  /** What is in its fields. */
  readonly fields: WrittenFields;
  /** For the editor: the text that the field has, and what its live pieces stand for, by how those are written; null where there is none. */
  readonly rich: { readonly text: RichText; readonly live: Readonly<Record<string, string>> } | null;
  /** For who reads: the text of a passage, or lines. */
  readonly shown: RichText | readonly string[];
  /** Null for who reads. */
  readonly form: {
    readonly action: string;
    readonly base: number;
    readonly saveId: string;
    /** The text beside the saved one that this settles. */
    readonly aside: string | null;
    readonly told: string | null;
    readonly saved: string | null;
    /** Null where there is but one version. */
    readonly history: Anchor | null;
  } | null;
};

export type SectionView = {
  readonly key: string;
  readonly heading: string;
  /** Whether it is as the document has it, not what the question is called here. */
  readonly isQuoted: boolean;
  readonly pieces: readonly PieceView[];
};

/** One chapter of a document that is written. */
export type ChapterView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly code: string | null;
  readonly lead: string;
  readonly back: Anchor;
  /** What else can be done with the chapter, by who writes. */
  readonly ways: readonly Anchor[];
  readonly tree: { readonly label: string; readonly nodes: readonly ChapterNode[] };
  readonly asides: { readonly text: string; readonly links: readonly Anchor[] } | null;
  readonly presence: PresenceView;
  readonly margin: {
    readonly chapterId: string;
    /** What is found about the chapter as a whole. */
    readonly found: readonly FoundView[];
    /** Where it is not known yet what is found: that, and the way to look again. */
    readonly looking: { readonly text: string; readonly again: Anchor } | null;
  };
  readonly sections: readonly SectionView[];
  readonly nothing: string;
  /** How to write headings and lists; null for who reads. */
  readonly howTo: { readonly title: string; readonly lines: readonly string[]; readonly chooser: Anchor } | null;
  readonly resolve: (piece: Inline) => string;
  /** What the script needs with which it is written; null for who reads. */
  readonly island: {
    readonly script: string;
    /** For whom this browser keeps what could not be saved. */
    readonly organisation: string;
    readonly member: string;
    /** Where it is asked what is found in the chapter. */
    readonly margin: string;
    /** Where the figures and chapters are asked that a text can have in it. */
    readonly pieces: string;
    /** Where somebody signs in again. */
    readonly signIn: string;
  } | null;
};
