import type { Anchor } from '../../../../ui/anchor.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';
import type { BeginFields } from './begin-form.ts';

type Option = { readonly value: string; readonly text: string };

/** A document that is being written, in a list of them. */
export type ListedDocument = {
  readonly href: string;
  readonly title: string;
  readonly state: string;
  readonly written: string;
  /** The step that is for who looks to take now; null where that is for somebody else, or answers still wait. */
  readonly next: string | null;
};

/** The documents that are being written, and a form to begin one. */
export type DocumentsView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly documents: readonly ListedDocument[];
  readonly none: string;
  /** Why nothing was begun. */
  readonly told: string | null;
  /** Documents that nobody writes at: what was adopted, where a correction begins, and what was put aside; each with its ways. */
  readonly resting: readonly { readonly id: string; readonly title: string; readonly ways: readonly Anchor[] }[];
  /** Null for who may begin none. */
  readonly begin: {
    readonly action: string;
    readonly title: string;
    readonly lead: string;
    readonly fields: BeginFields;
    readonly labels: Readonly<Record<keyof BeginFields | 'submit', string>>;
    /** Empty where there is nothing to go on from. */
    readonly from: readonly Option[];
    readonly kinds: readonly Option[];
    readonly noPublications: string;
    /** The way to begin with a file that was made elsewhere. */
    readonly outside: Anchor & { readonly title: string; readonly lead: string };
  } | null;
};

/** A chapter in the tree of a document that is written, with those below it. */
export type ChapterNode = {
  readonly code: string | null;
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  /** What still waits in it. */
  readonly waits: string | null;
  readonly isDone: boolean;
  readonly children: readonly ChapterNode[];
};

/** One document, by its chapters. */
export type DocumentView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly state: string;
  readonly written: string;
  readonly chapters: string;
  /** What the ways are called together. */
  readonly about: string;
  /** Where it goes on from its state, whether that is for who looks, and whether answers still wait before it. */
  readonly next: Anchor & { readonly isMine: boolean; readonly isEarly: boolean };
  /** What else can be done with it as a whole, by who looks. */
  readonly ways: readonly Anchor[];
  /** Null where no days were agreed. */
  readonly calendar: {
    readonly title: string;
    readonly rows: readonly {
      readonly what: string;
      readonly day: string;
      readonly left: string;
      readonly isPast: boolean;
    }[];
  } | null;
  readonly nodes: readonly ChapterNode[];
};
