import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { readDraftItems, withRecord } from '../../../tests/workspace/fill-draft.ts';
import type { Author } from './author.ts';
import type { DraftSite } from './draft-site.ts';

/** What became of the saves of some authors. */
export type Held = {
  /** Authors whose last acknowledged text is not what the record holds. */
  readonly lost: number;
  /** Versions more than saves were acknowledged. */
  readonly double: number;
  /** What `verify` finds. */
  readonly faults: number;
};

/** Holds what authors were told was saved against the record, when no program serves it any more. */
export async function compareHeld(site: DraftSite, authors: readonly Author[]): Promise<Held> {
  return await withRecord(site.dataFolder, async (record) => {
    const standing = new Map((await readDraftItems(record, site)).map((one) => [one.id, one]));
    let [lost, double] = [0, 0];
    for (const { desk, saved, text } of authors) {
      const piece = standing.get(desk.itemId);
      if (saved > 0 && (piece?.item.kind !== 'account' || piece.item.text !== text)) lost += 1;
      double += (piece?.version ?? 1) - 1 - saved;
    }
    return { lost, double, faults: (await verifyAll(record)).length };
  });
}
