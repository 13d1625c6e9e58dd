/** What can stand in a text and fills itself in: figures and chapters of the draft, by the chapters they stand in. */
export type Insertable = {
  readonly figures: readonly {
    /** The chapter that it stands in, as it is called. */
    readonly chapter: string;
    readonly item: string;
    readonly role: string;
    readonly year: number;
    readonly name: string;
    /** What stands there now; null where nothing does yet. */
    readonly shown: string | null;
  }[];
  readonly chapters: readonly { readonly item: string; readonly name: string }[];
};
