/** A link: where it leads, and its words. */
export type Anchor = { readonly href: string; readonly text: string };
