/** What a letter of a text can be besides itself. */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A piece of a line. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' }
  /** A figure of an indicator of the draft: what is written there when the text is shown. */
  | { readonly type: 'figure'; readonly attrs: { readonly item: string; readonly role: string; readonly year: number } }
  /** Another chapter of the draft, by the code that it has when the text is shown. */
  | { readonly type: 'chapter'; readonly attrs: { readonly item: string } }
  /** A footnote, with its text; its mark is counted. */
  | { readonly type: 'footnote'; readonly attrs: { readonly text: string } };

type RichParagraph = { readonly type: 'paragraph'; readonly content?: readonly Inline[] };
type RichHeading = {
  readonly type: 'heading';
  /** Below the heading of the passage: 1 is its highest. */
  readonly attrs: { readonly level: 1 | 2 | 3 };
  readonly content?: readonly Inline[];
};
export type RichItem = { readonly type: 'listItem'; readonly content: readonly (RichParagraph | RichList)[] };
export type RichList = { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly RichItem[] };
/** No cell covers another's place: a reader who hears a table is lost in those. */
type RichCell = { readonly type: 'tableCell' | 'tableHeader'; readonly content: readonly RichParagraph[] };
export type RichTable = {
  readonly type: 'table';
  readonly content: readonly { readonly type: 'tableRow'; readonly content: readonly RichCell[] }[];
};
export type RichBlock = RichParagraph | RichHeading | RichList | RichTable;

/** The text of a passage, as the editor keeps it (JSON of ProseMirror). */
export type RichText = { readonly type: 'doc'; readonly content: readonly RichBlock[] };

/** A text with nothing in it. */
export const noText: RichText = { type: 'doc', content: [] };
