import type { PublicationKind } from './publication.ts';
import type { AsWritten, NoFacts, SayingOf } from './saying.ts';

/** Where a document says which publication it is. */
export type IdentitySign =
  | 'file-title'
  | 'file-name'
  | 'breadcrumb'
  | 'address'
  | 'title'
  | 'first-lines'
  | 'questions'
  | 'column-heads';

/** Why a text of the document is kept as a note. */
export type NoteFacts = {
  /** A button of the site, what every page of it has. */
  readonly 'of-site': NoFacts;
  /** So many lines above the page, as in a menu. */
  readonly menu: { readonly lines: number };
  /** A number of a page, a sign. */
  readonly 'loose-sign': NoFacts;
  /** A value of a table of which the rows and columns were lost. */
  readonly 'of-lost-table': NoFacts;
  readonly contact: NoFacts;
  readonly contents: NoFacts;
  /** A remark about the document. */
  readonly remark: NoFacts;
  readonly 'questions-run-together': NoFacts;
  readonly logo: NoFacts;
  readonly 'names-publication': NoFacts;
  /** It names the part of the publication in which the chapters stand. */
  readonly shelf: NoFacts;
  readonly 'above-first-chapter': NoFacts;
  /** A breadcrumb names what was not recognised as a chapter. */
  readonly 'trail-not-found': NoFacts;
  readonly 'table-in-no-chapter': NoFacts;
  readonly 'table-without-figures': NoFacts;
  readonly 'table-not-sure': NoFacts;
  readonly 'cells-not-placed': NoFacts;
  /** Chapters with one code and several titles. */
  readonly 'same-code': NoFacts;
  /** The chapter stands word for word in another file too. */
  readonly twin: { readonly input: string };
  /** A sign says that this is another kind of publication, or of another year, than all the rest says: null where both say the same. */
  readonly 'identified-otherwise': {
    readonly sign: IdentitySign;
    readonly kind: { readonly theirs: PublicationKind; readonly ours: PublicationKind } | null;
    readonly year: { readonly theirs: number; readonly ours: number | null } | null;
  };
  readonly 'as-written': AsWritten;
};

export type NoteSaying = SayingOf<NoteFacts>;
