import type { assignmentWords } from '../../../words/assignments/assignment-words.data.ts';
import type { WorkFrame } from '../../work-desk/work-frame.ts';

export type AssignmentWords = (typeof assignmentWords)['nl'];

type Option = { readonly value: string; readonly text: string };

/** A piece that can be assigned, with who has it. */
export type AssignableView = {
  readonly itemId: string;
  readonly text: string;
  /** What it is: an indicator, a commitment. */
  readonly kind: string;
  readonly who: string;
  readonly when: string;
  readonly isLate: boolean;
  readonly isChosen: boolean;
  /** Null where no letter opens it. */
  readonly links: { readonly text: string; readonly revoke: string; readonly label: string } | null;
};

/** The pieces of a chapter, with a form to say who does them. */
export type AssignmentView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  /** Why nothing was assigned. */
  readonly told: string | null;
  /** What came of it. */
  readonly done: readonly string[];
  /** Links to hand over; shown once. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
  readonly pieces: readonly AssignableView[];
  readonly to: { readonly value: string; readonly members: readonly Option[]; readonly contacts: readonly Option[] };
  readonly fields: AssignmentFields;
  /** Whether letters go out from here. */
  readonly hasMail: boolean;
};

/** What is filled in to assign something, as it is written. */
export type AssignmentFields = {
  readonly to: string;
  readonly due: string;
  readonly name: string;
  readonly partner: string;
  readonly email: string;
  readonly withLinks: boolean;
  readonly items: readonly string[];
};
