import type { Anchor } from '../../../../ui/anchor.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';

export type Option = { readonly value: string; readonly text: string };

/** A field of a form, by what one does in it. */
export type FieldView = { readonly name: string; readonly label: string } & (
  | { readonly sort: 'line' | 'area'; readonly value: string }
  | { readonly sort: 'choice'; readonly value: string; readonly options: readonly Option[] }
  | { readonly sort: 'checks'; readonly values: readonly string[]; readonly options: readonly Option[] }
  | { readonly sort: 'tick'; readonly isTicked: boolean }
);

/** Something that can be done, as a form behind its title. */
export type FormView = {
  readonly key: string;
  readonly title: string;
  readonly lead: string | null;
  /** What it sends beside its fields. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** A form that only asks for a next one changes nothing. */
  readonly method: 'get' | 'post';
  readonly fields: readonly FieldView[];
  readonly button: string;
  readonly isOpen: boolean;
  /** Why it was not done. */
  readonly told: string | null;
};

/** A piece in its row, with the buttons that shift it, and those below it. */
export type NestedRow = {
  readonly id: string;
  readonly text: string;
  /** Where more can be done with it. */
  readonly href: string;
  /** Null for who may not shift it; a side is null at that end of the row. */
  readonly shift: {
    readonly saveId: string;
    readonly up: string | null;
    readonly down: string | null;
    /** The button that gets the keyboard, where it was shifted just now. */
    readonly goesOn: 'up' | 'down' | null;
  } | null;
  readonly below: readonly NestedRow[];
};

/** Pieces of one sort, or chapters with those below them. */
export type GroupView = { readonly key: string; readonly title: string; readonly rows: readonly NestedRow[] };

/** The structure of a document, or of one piece of it. */
export type StructureView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: readonly Anchor[];
  readonly action: string;
  readonly done: { readonly text: string; readonly link: Anchor | null } | null;
  /** Why the last thing was not done, where it has no form here any more. */
  readonly told: string | null;
  readonly nothing: string | null;
  readonly groups: readonly GroupView[];
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly forms: readonly FormView[];
  }[];
  readonly ended: {
    readonly title: string;
    readonly lead: string;
    readonly rows: readonly (Anchor & { readonly id: string; readonly reason: string })[];
  } | null;
};
