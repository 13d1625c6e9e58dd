/**
 * Where a page stands in the site that it was fetched from, by what the rest of the site says of it: evidence beside what the page says of
 * itself.
 */
export type SitePlace = {
  /** The titles above it as the site writes them, outermost first. */
  readonly above: readonly string[];
  /** What the site calls it: the words to click on; null where they are not known. */
  readonly name: string | null;
  /** What tells what is above it: the menus, an address that it lies below, a page that leads to it; null where nothing does. */
  readonly by: 'menu' | 'address' | 'link' | null;
  /** Its place among the pages of the site, from 0. */
  readonly order: number;
};
