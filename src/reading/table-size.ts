import { limits } from './limits.ts';
import { ReadingError } from './reading-error.ts';

/** Throws ReadingError `too-many-cells` where a table of this size would be more than is read. */
export function checkTableSize(rows: number, columns: number, file: string): void {
  if (rows * columns > limits.tableCells) throw new ReadingError({ code: 'too-many-cells', file });
}

/** Counts the cells of one document that stand in no file: what spans repeat, and blanks that fill up rows. */
export class Repetition {
  private cells = 0;
  private characters = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** A cell with this text comes so many times more. Throws ReadingError `too-many-cells` where that is more than is read. */
  add(text: string, times: number): void {
    this.cells += times;
    this.characters += times * text.length;
    if (this.cells > limits.repeated.cells || this.characters > limits.repeated.characters)
      throw new ReadingError({ code: 'too-many-cells', file: this.file });
  }
}
