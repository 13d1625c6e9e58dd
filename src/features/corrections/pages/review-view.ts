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

/** What stands on every page of a review that asks something. */
export type DeskView = {
  readonly frame: ReviewFrame;
  readonly script: string | null;
  readonly original: OriginalView;
  readonly queue: QueueView;
  readonly keys: { readonly isOn: boolean; readonly action: string };
  readonly undo: string | null;
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
  readonly right: (ActionView & { readonly action: string }) | null;
  /** A list of answers; null where the answer is filled in. */
  readonly choose: {
    readonly action: string;
    readonly first: readonly ActionView[];
    readonly more: readonly ActionView[];
  } | null;
  readonly fillIn: PublicationFormView | null;
  readonly levels: LevelsFormView | null;
  readonly leave: string;
  /** The way to the other places of it; null where it stands in one. */
  readonly places: { readonly text: string; readonly previous: Anchor | null; readonly next: Anchor | null } | null;
};

export type ChangeView = { readonly text: string; readonly detail: string };

export type ChoiceView = DeskView & {
  readonly title: string;
  readonly answer: string;
  readonly answerValue: string;
  readonly action: string;
  readonly extents: readonly (ActionView & { readonly detail: string })[];
  readonly busy: string | null;
  readonly changes: readonly {
    readonly label: string;
    readonly all: readonly ChangeView[];
    /** Folded away behind how many these are, and how many are not shown at all. */
    readonly more: { readonly text: string; readonly all: readonly ChangeView[]; readonly left: string | null } | null;
  }[];
  readonly back: string;
};
