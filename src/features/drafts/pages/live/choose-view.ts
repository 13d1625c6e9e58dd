import type { Anchor } from '../../../../ui/anchor.ts';
import type { FilterFormView } from '../../../../ui/filter-form/filter-form.tsx';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';

/** Something that a text can name. */
type ChoiceView = {
  readonly what: string;
  /** What the text will show. */
  readonly shows: string;
  readonly code: string;
};

/** Figures of a chapter and chapters of a draft that a text can name, with the code for each. */
export type ChooseView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly form: FilterFormView;
  readonly submit: string;
  readonly heads: Readonly<Record<'what' | 'shows' | 'code', string>>;
  readonly lists: readonly {
    readonly title: string;
    readonly choices: readonly ChoiceView[];
    /** What is said where there are none. */
    readonly none: string;
  }[];
};
