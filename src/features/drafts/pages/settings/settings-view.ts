import type { Anchor } from '../../../../ui/anchor.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';

type FieldView = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: 'text' | 'date';
};

/** What was agreed for a document, to change. */
export type SettingsView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly action: string;
  readonly base: number;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly notSaved: string;
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly lead: string;
    readonly rows: readonly (readonly FieldView[])[];
  }[];
  readonly submit: string;
};
