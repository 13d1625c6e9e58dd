/** Where a block or a statement stands in the file that it was read from. All that is counted counts from 1. */
export type Position = {
  /** The file as the reader was given it; inside an archive `archive.zip/inner/name.html`. */
  readonly file: string;
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly row?: number;
  /** Of what was read from a table: which table of the file that is, and the row and the column of its cell in it. */
  readonly table?: number;
  readonly cell?: readonly [row: number, column: number];
};
