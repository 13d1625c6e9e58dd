import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { itemSchema } from '../../../drafting/item-schema.ts';
import { Arrangement } from '../../../drafting/structure/arrangement.ts';
import { placeLast } from '../../../drafting/structure/rows.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { readItems } from '../queries/read-items.ts';
import { keepChanged } from './keep-changed.ts';
import { lockToWrite } from './lock-draft.ts';

export type GivenAmounts = {
  readonly draftId: string;
  readonly chapter: string;
  /** The tables, as they came: pieces of money without their place. */
  readonly tables: unknown;
  /** The versions of the tables that stand there, as somebody saw them. */
  readonly seen: ReadonlyMap<string, number>;
  readonly saveId: string;
};

const some = z.array(z.unknown()).min(1).max(100);

/**
 * Takes tables of money into a chapter, in the place of those that stand there: all of them or nothing. What stood there stays as an earlier version.
 * @throws Refused `no-draft`, `adopted-draft`, `no-item`, `changed-since`, `bad-item` or `not-allowed`; then nothing was changed
 */
export async function takeInAmounts(record: Record, given: GivenAmounts, working: Working, at: Date): Promise<void> {
  const { draftId, chapter, seen, saveId } = given;
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId, true);
    const standing = await readItems(tx, organisationId, draftId);
    const over = standing.find(({ id }) => id === chapter)?.item;
    if (over?.kind !== 'chapter') throw new Refused({ say: 'no-item', with: {} });
    mustBeAllowed(now, writeItems, { state, fields: await fieldsOf(tx, organisationId, draftId, over) });
    const tables = readTables(given.tables, chapter);
    const before = standing.filter(({ item }) => item.kind === 'money' && item.chapter === chapter);
    if (before.length !== seen.size || before.some(({ id, version }) => seen.get(id) !== version)) {
      // Sent twice it is one: what stands there is what was sent.
      const isSame =
        JSON.stringify(before.map(({ item }) => item)) ===
        JSON.stringify(tables.map((one, place) => ({ ...one, place })));
      if (isSame) return;
      throw new Refused({ say: 'changed-since', with: {} });
    }
    const arrangement = new Arrangement({ items: standing, adopted: new Set(), newId });
    for (const [place, item] of tables.entries()) {
      const known = before[place];
      if (known !== undefined) arrangement.put(known.id, { ...item, place: known.item.place });
      else placeLast(arrangement, arrangement.add(item));
    }
    for (const { id } of before.slice(tables.length)) arrangement.takeAway(id);
    const saved = { changed: arrangement.changed, standing, saveId, act: 'take-in-amounts' };
    await keepChanged(tx, { organisationId, draftId }, saved, { actor, at });
  });
}

function readTables(tables: unknown, chapter: string) {
  const read = some.safeParse(tables);
  if (!read.success) throw new Refused({ say: 'bad-item', with: { where: '' } });
  return read.data.map((table) => {
    const item = itemSchema.safeParse(
      typeof table === 'object' ? { ...table, kind: 'money', chapter, place: 0 } : table,
    );
    if (!item.success)
      throw new Refused({ say: 'bad-item', with: { where: item.error.issues[0]?.path.join('.') ?? '' } });
    return item.data;
  });
}
