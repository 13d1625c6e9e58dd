/** What of a document that began outside is not a piece of the draft, or not as it was written: for a person to look at. */
export type Untaken = {
  /**
   * `table-stays`: a table says more than its figures or amounts, and stays in the text as well. `in-text`: a statement that is too long, or a value
   * without a place of its own, stands in the text alone. `cut`: a title that is too long. `loose`: lines that belong to no chapter, in one of their own.
   */
  readonly why: 'table-stays' | 'in-text' | 'cut' | 'loose';
  readonly text: string;
  /** The title of its chapter. */
  readonly chapter: string;
};
