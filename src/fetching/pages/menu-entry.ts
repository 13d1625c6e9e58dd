/** An entry of a menu of a page, as written. */
export type MenuEntry = {
  /** What it leads to; null where it only folds out what is below it. */
  readonly href: string | null;
  readonly text: string;
  /** The entry above it among the entries of the page; null for the outermost. */
  readonly above: number | null;
  /** It stands in what the page marks as a menu, and not in a list of nothing but links. */
  readonly isMarked: boolean;
};
