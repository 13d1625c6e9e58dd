import type { Disposal } from '../../threading/disposal.ts';
import type { Identified } from '../item.ts';

/** Where nobody gave a reason, because it goes on as it was. */
const rolledOver = 'Overgenomen uit het vorige document.';

/** What a draft goes on from and what it answers, as links that persons confirmed: nothing of it is for threading to guess. */
export function linksOf(items: readonly Identified[]): readonly Disposal[] {
  return items.flatMap(({ id, item }): readonly Disposal[] => {
    const [from, reason] =
      item.kind === 'account'
        ? [item.answers, rolledOver]
        : 'origin' in item
          ? [item.origin.from, item.origin.reason ?? rolledOver]
          : [[], rolledOver];
    return from.map((one) => ({ from: one, to: id, ruling: 'confirmed', reason, decision: null }));
  });
}
