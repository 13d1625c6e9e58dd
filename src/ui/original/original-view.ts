/** The elements that an original is shown with: nothing else of a page reaches the reader. */
export type OriginalName =
  | 'line'
  | 'heading'
  | 'p'
  | 'pre'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'caption'
  | 'tr'
  | 'th'
  | 'td'
  | 'b'
  | 'i'
  | 'sup'
  | 'sub';

export type OriginalNode = string | OriginalElement;

/** A piece of an original, with where it stands in the file as far as that is known. */
export type OriginalElement = {
  readonly is: OriginalName;
  readonly line?: number | undefined;
  readonly page?: number | undefined;
  /** Which table of the file it is. */
  readonly table?: number | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** It is asked about; of these the first is where the page begins. */
  readonly mark?: 'place' | 'more' | undefined;
  readonly children: readonly OriginalNode[];
};

export type OriginalView = {
  /** "begroting-2022.html, regel 14" */
  readonly title: string;
  readonly pieces: readonly OriginalElement[];
  /** What stands above and below these is left out, and said so. */
  readonly above: string | null;
  readonly below: string | null;
  /** A page that can be drawn by script, and the texts to mark on it. */
  readonly drawing: {
    readonly source: string;
    readonly page: number;
    readonly texts: readonly string[];
    readonly label: string;
    readonly asText: string;
  } | null;
  /** Said instead of the pieces where there are none. */
  readonly absent: string | null;
};
