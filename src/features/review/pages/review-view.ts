import type { Anchor } from '../../../ui/anchor.ts';
import type { Fact } from '../../../ui/facts/facts.tsx';
import type { OriginalView } from '../../../ui/original/original-view.ts';
import type { ReviewFrame } from './review-site.ts';

/** What a person can press: a button of a form, with the key that does the same. */
export type ActionView = { readonly text: string; readonly value: string; readonly key: string | null };

export type QueueView = {
  /** "13 twijfels", and what comes after those. */
  readonly left: string;
  readonly after: readonly string[];
  readonly next: readonly (Anchor & { readonly count: string })[];
};

/** A sentence or a text of a document, and what there is to say of it. */
export type Shown = { readonly text: string; readonly detail: string };

/** Folded away behind how many these are, and how many are not shown at all. */
export type Folded = { readonly text: string; readonly all: readonly Shown[]; readonly left: string | null };

/** What stands on every page of a review that asks something. */
export type DeskView = {
  readonly frame: ReviewFrame;
  readonly script: string | null;
  readonly original: OriginalView;
  readonly queue: QueueView;
  readonly keys: { readonly isOn: boolean; readonly action: string };
  readonly undo: string | null;
  /** Which files are not there any more; null where all are. */
  readonly gone: string | null;
  readonly by: string;
};

/** A field of a form with what stands in it, and what is wrong with that. */
export type FieldView = { readonly value: string; readonly fault: string | null };

export type PublicationFormView = {
  readonly action: string;
  readonly kind: FieldView & { readonly options: readonly { readonly value: string; readonly text: string }[] };
  readonly year: FieldView;
  readonly organisation: FieldView;
};

/** A list of headings, with what each can be. */
export type LevelsFormView = {
  readonly action: string;
  readonly headings: readonly {
    readonly text: string;
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  }[];
};

export type ItemView = DeskView & {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** The texts that it is about, where the title does not say them whole. */
  readonly texts: { readonly label: string; readonly texts: readonly string[] } | null;
  /** What was found that rests on it, a sentence each; null where nothing does. */
  readonly rests: { readonly label: string; readonly all: readonly Shown[]; readonly more: Folded | null } | null;
  readonly right: (ActionView & { readonly action: string }) | null;
  /** A list of answers; null where the answer is filled in. */
  readonly choose: {
    readonly action: string;
    /** "Het is iets anders:", or for which role a year is asked. */
    readonly label: string | null;
    readonly first: readonly ActionView[];
    readonly more: readonly ActionView[];
  } | null;
  readonly fillIn: PublicationFormView | null;
  /** Where the list of roles is again, from that of the years of one. */
  readonly back: string | null;
  readonly levels: LevelsFormView | null;
  readonly leave: string;
  /** The way to the other places of it; null where it stands in one. */
  readonly places: { readonly text: string; readonly previous: Anchor | null; readonly next: Anchor | null } | null;
};

export type ChoiceView = DeskView & {
  readonly title: string;
  readonly answer: string;
  readonly answerValue: string;
  readonly action: string;
  readonly extents: readonly (ActionView & { readonly detail: string })[];
  readonly busy: string | null;
  /** Other documents that it holds of, of which nothing is shown; null where there are none. */
  readonly besides: string | null;
  /** Said where nothing changes. */
  readonly willNothing: string;
  readonly changes: readonly {
    readonly label: string;
    readonly all: readonly Shown[];
    readonly more: Folded | null;
  }[];
  /** What is found otherwise, and which threads change. */
  readonly found: {
    /** "2 bevindingen vervallen, 1 komt erbij", that it is judged still, or that it could not be. */
    readonly summary: string;
    readonly isBusy: boolean;
    readonly lists: readonly { readonly label: string; readonly all: readonly Shown[]; readonly more: Folded | null }[];
  };
  readonly back: string;
};
