import type { PageView } from '../../../frame/page-view.ts';
import type { AmountsByYearView } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import type { SelectFieldProps } from '../../../ui/select-field/select-field.tsx';

/** What one body counts, as its documents say. */
export type DefinitionView = {
  readonly key: string;
  readonly name: string;
  readonly isInvented: boolean;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly open: Anchor | null;
};

/** All that the page shows that lays bodies beside each other. */
export type BodiesView = PageView & {
  readonly title: string;
  readonly action: string;
  /** The language that goes on with what is chosen; null where the address does not name one. */
  readonly language: string | null;
  readonly what: SelectFieldProps;
  readonly bodies: readonly SelectFieldProps[];
  /** Said above the form: what was not found, or is to be chosen still. */
  readonly remarks: readonly string[];
  /** What there is to choose, as links; empty once something is chosen. */
  readonly offered: readonly {
    readonly title: string;
    readonly links: readonly (Anchor & { readonly about: string })[];
  }[];
  readonly alone: string | null;
  /** Where there is nothing to choose: what to do. */
  readonly empty: { readonly text: string; readonly what: string } | null;
  readonly outcome: {
    readonly name: string;
    readonly verdict: string;
    readonly isDoubtful: boolean;
    readonly objections: readonly string[];
    readonly tables: readonly AmountsByYearView[];
    readonly definitions: readonly DefinitionView[];
    readonly how: readonly string[];
  } | null;
};
