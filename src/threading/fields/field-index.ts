import type { OpenThread } from '../grow/open-thread.ts';
import type { StatedChapter } from '../stated.ts';
import type { ChapterStatement, Statement } from '../statement.ts';

/** Tells in which thread of chapters a statement stands. */
export class FieldIndex {
  readonly #fieldOf = new Map<StatedChapter, number>();

  constructor(fields: readonly OpenThread<ChapterStatement>[]) {
    for (const { number, statements } of fields) {
      for (const { chapter } of statements) this.#fieldOf.set(chapter, number);
    }
  }

  /** The number of the field's thread; -1 for a chapter that was not threaded. */
  fieldOf({ chapter }: Pick<Statement, 'chapter'>): number {
    return this.#fieldOf.get(chapter) ?? -1;
  }

  areInOneField(one: Statement, other: Statement): boolean {
    return this.fieldOf(one) === this.fieldOf(other);
  }
}
