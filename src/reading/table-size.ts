import { limits } from './limits.ts';
import { ReadingError } from './reading-error.ts';

/** Throws ReadingError `too-many-cells` where a table of this size would be more than is read. */
export function checkTableSize(rows: number, columns: number, file: string): void {
  if (rows * columns > limits.tableCells) throw new ReadingError({ code: 'too-many-cells', file });
}
