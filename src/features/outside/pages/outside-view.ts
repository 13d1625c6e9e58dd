import type { Anchor } from '../../../ui/anchor.ts';
import type { DoubtView } from '../../../ui/doubts/doubts.tsx';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';
import type { BeginFields } from '../../drafts/pages/documents/begin-form.ts';
import type { WorkFrame } from '../../work-desk/work-frame.ts';

type Told = { readonly text: string; readonly isFault: boolean } | null;

/** Where a file from outside is chosen. */
export type BeginOutsideView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly told: Told;
  readonly action: string;
  readonly fields: BeginFields;
  readonly kind: SelectFieldProps;
  readonly from: SelectFieldProps;
  readonly labels: Readonly<Record<'year' | 'sequence' | 'file' | 'howTo' | 'submit' | 'notBegun', string>>;
  /** Files that came before and wait; null where there are none. */
  readonly waiting: {
    readonly title: string;
    readonly lead: string;
    readonly files: readonly {
      readonly href: string;
      readonly title: string;
      readonly file: string;
      readonly until: string;
    }[];
  } | null;
};

/** A list of lines with what they are; null where there are none. */
export type LinesView = { readonly title: string; readonly lead: string; readonly lines: readonly string[] } | null;

/** What was recognised in a file, before it is taken in. */
export type OutsideView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly told: Told;
  readonly notBegun: string;
  readonly counts: readonly string[];
  readonly review: {
    readonly title: string;
    readonly lead: string;
    readonly decided: string | null;
    readonly kept: string | null;
    readonly doubts: readonly DoubtView[];
    readonly more: string | null;
    readonly way: Anchor;
  };
  readonly links: {
    readonly title: string;
    readonly sure: string;
    readonly lead: string | null;
    readonly doubts: readonly SelectFieldProps[];
  } | null;
  /** What is asked where its title says that it is another document; null where it does not. */
  readonly otherwise: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly label: string;
    readonly isTicked: boolean;
  } | null;
  readonly lists: readonly NonNullable<LinesView>[];
  readonly tree: {
    readonly title: string;
    readonly lead: string;
    readonly nodes: readonly OutsideNode[];
  };
  /** Null where nothing can be taken in. */
  readonly take: {
    readonly action: string;
    readonly seen: string;
    readonly lead: string;
    readonly submit: string;
  } | null;
  readonly aside: { readonly action: string; readonly lead: string; readonly submit: string };
};

/** A chapter as it will stand in the draft, with those below it. */
export type OutsideNode = {
  readonly id: string;
  readonly name: string;
  readonly states: string;
  readonly children: readonly OutsideNode[];
};
