import type { Disposal } from '../../threading/disposal.ts';
import { type DraftItem, type Identified, isOfKind } from '../item.ts';
import { knownReasons } from './known-reasons.data.ts';

/** A link as the makers of a document laid it down. */
export type LaidDown = Pick<Disposal, 'from' | 'to' | 'ruling' | 'reason'>;

type Lasting = Extract<DraftItem, { readonly origin: unknown }>;

function isLasting(one: Identified): one is Identified<Lasting> {
  return 'origin' in one.item;
}

/** Where a piece stands: under which other. */
function above(item: Lasting): string | null {
  return item.kind === 'chapter' ? item.parent : item.chapter;
}

/**
 * The links that a draft lays down between its statements and those of before: what it goes on from, and what it accounts for. Something that ended
 * goes on in nothing that is new beside it, however alike it looks.
 * @param statementOf the statement that a piece of the document is; undefined where it is none
 */
export function linksOfItems(
  items: readonly Identified[],
  statementOf: (item: string) => string | undefined,
): readonly LaidDown[] {
  const lasting = items.filter(isLasting);
  const isNew = lasting.filter(({ item }) => item.origin.from.length === 0 && item.ended === null);
  const goingOn = lasting.flatMap(({ id, item }): LaidDown[] => {
    const { from, reason } = item.origin;
    if (item.ended === null) {
      const to = statementOf(id);
      if (to === undefined) return [];
      return from.map((one) => ({ from: one, to, ruling: 'confirmed', reason: reason ?? knownReasons.goesOn }));
    }
    const why = item.ended.reason;
    const beside = isNew.filter((other) => other.item.kind === item.kind && above(other.item) === above(item));
    return beside.flatMap((other) => {
      const to = statementOf(other.id);
      return to === undefined ? [] : from.map((one): LaidDown => ({ from: one, to, ruling: 'rejected', reason: why }));
    });
  });
  const answering = items.flatMap((one): LaidDown[] => {
    const to = isOfKind(one, 'account') ? statementOf(one.id) : undefined;
    if (to === undefined || !isOfKind(one, 'account')) return [];
    return one.item.answers.map((from) => ({ from, to, ruling: 'confirmed', reason: knownReasons.answers }));
  });
  return [...goingOn, ...answering];
}
