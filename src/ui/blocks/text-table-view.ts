import type { Table } from '../../model/block.ts';
import type { Anchor } from '../anchor.ts';

/** A table of which nothing was read, as the document has it. */
export type TextTableView = Table & {
  /** Said below one that has values: why none was read, with the way to the doubt about it. A table of words alone has none. */
  readonly unread?: {
    readonly text: string;
    /** As written: in the language of the publications, by an earlier program. */
    readonly why: { readonly text: string; readonly isAsWritten: boolean };
    readonly doubt: Anchor | null;
  };
};
