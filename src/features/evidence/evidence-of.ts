import type { Moment } from '../../calendar/moment.ts';
import { elementsOf, isThread } from '../../registers/derive/walk-fields.ts';
import type { Content, ThreadLink } from '../../registers/fields/field.ts';
import type { Serving } from '../registers/queries/list-serving.ts';

/** Something in a register that is done for a thread. */
export type Evidence = {
  readonly shown: Serving;
  /** When it came of it; null where that is not known. */
  readonly on: Moment | null;
  readonly says: string | null;
  /** Whether a person said that it is so. */
  readonly isConfirmed: boolean;
};

const textIn = (row: Content, name: string) => {
  const value = row[name];
  return typeof value === 'string' ? value : null;
};

/** The rows of a field that are about a thread. */
export function rowsAbout(
  content: Content,
  field: 'serves' | 'countsFor',
  { kind, slug }: ThreadLink,
): readonly Content[] {
  return elementsOf(content[field]).flatMap((row) => {
    if (typeof row !== 'object' || isThread(row) || !('thread' in row)) return [];
    const { thread } = row;
    return thread !== undefined && isThread(thread) && thread.kind === kind && thread.slug === slug ? [row] : [];
  });
}

/** What is done for a thread, each once, with when: as its row says, else when the thing itself was. */
export function evidenceOf(serving: readonly Serving[], thread: ThreadLink): readonly Evidence[] {
  const each = new Map(serving.map((shown) => [shown.id, shown]));
  return [...each.values()].flatMap((shown) => {
    const [row] = rowsAbout(shown.content, 'serves', thread);
    if (row === undefined) return [];
    const own = ['ends', 'starts', 'until', 'from'].flatMap((name) => textIn(shown.content, name) ?? [])[0] ?? null;
    return [{ shown, on: textIn(row, 'on') ?? own, says: textIn(row, 'says'), isConfirmed: row.isConfirmed === true }];
  });
}
