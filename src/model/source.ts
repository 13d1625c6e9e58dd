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

/** The position in words that fit behind a quote: `begroting.pdf, p. 12, regel 3`. */
export function printPosition(position: Position): string {
  const parts = [position.file];
  if (position.page !== undefined) parts.push(`p. ${position.page}`);
  if (position.sheet !== undefined) parts.push(`blad ${position.sheet}`);
  if (position.row !== undefined) parts.push(`rij ${position.row}`);
  if (position.line !== undefined) parts.push(`regel ${position.line}`);
  return parts.join(', ');
}
