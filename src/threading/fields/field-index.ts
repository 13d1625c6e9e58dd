import type { OpenThread } from '../grow/open-thread.ts';
import type { StatedChapter } from '../stated.ts';
import type { ChapterStatement, Statement } from '../statement.ts';

/** Tells in which thread of chapters a statement stands. */
export class FieldIndex {
  readonly #fieldOf = new Map<StatedChapter, number>();
  readonly #names: readonly string[];

  constructor(fields: readonly OpenThread<ChapterStatement>[]) {
    this.#names = fields.map(({ statements }) => statements[0]?.key ?? '');
    for (const { number, statements } of fields) {
      for (const { chapter } of statements) this.#fieldOf.set(chapter, number);
    }
  }

  /** The number of the field's thread; -1 for a chapter that was not threaded. */
  fieldOf({ chapter }: Pick<Statement, 'chapter'>): number {
    return this.#fieldOf.get(chapter) ?? -1;
  }

  /** The key of the first chapter of the field: what comes later does not change it, unless it shows two fields to be one. */
  nameOf(statement: Pick<Statement, 'chapter'>): string {
    return this.#names[this.fieldOf(statement)] ?? '';
  }

  areInOneField(one: Statement, other: Statement): boolean {
    return this.fieldOf(one) === this.fieldOf(other);
  }
}
