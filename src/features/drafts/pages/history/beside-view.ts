import type { DiffPiece } from '../../../../ui/side-by-side/side-by-side.tsx';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';
import type { PieceView } from '../chapter/chapter-view.ts';

type Anchor = { readonly href: string; readonly text: string };

/** One of two versions of a piece: whose it is, and its lines with what differs from the other. */
export type SideView = {
  readonly title: string;
  readonly lines: readonly (readonly DiffPiece[])[];
  /** Said where it has none. */
  readonly empty: string;
};

type Hidden = readonly (readonly [name: string, value: string])[];

/** A choice that is sent by one button. */
export type ChoiceView = { readonly submit: string; readonly hint: string | null; readonly hidden: Hidden };

/** Two texts of one piece, and the ways to settle them. */
export type ClashView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly sides: readonly [SideView, SideView];
  readonly words: { readonly removed: string; readonly added: string };
  /** Null for who may not write here. */
  readonly settle: {
    readonly action: string;
    readonly question: string;
    readonly told: string | null;
    readonly choices: readonly ChoiceView[];
    readonly both: string;
    readonly bothLead: string;
    readonly piece: PieceView;
  } | null;
};

type Option = { readonly value: string; readonly text: string };

/** The versions of a piece, and two of them beside each other. */
export type HistoryView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly action: string;
  readonly language: string | null;
  readonly told: string | null;
  readonly labels: { readonly compare: string; readonly from: string; readonly to: string; readonly submit: string };
  readonly options: readonly Option[];
  readonly from: string;
  readonly to: string;
  readonly sides: readonly [SideView, SideView];
  readonly words: { readonly removed: string; readonly added: string };
  readonly versions: readonly {
    readonly number: number;
    readonly title: string;
    readonly by: string;
    readonly stands: string | null;
    /** Null for who may not write, and for what stands. */
    readonly restore: ChoiceView | null;
  }[];
};
