import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { AccountItem } from '../../../src/drafting/item.ts';
import { saveItem } from '../../../src/features/drafts/commands/save-item.ts';
import { atTheMachine } from '../../../src/features/people/working.ts';
import type { Record } from '../../../src/record/connection/record.ts';
import { type FilledDraft, fillDraft, withRecord } from '../../../tests/workspace/fill-draft.ts';
import { letIn } from '../../../tests/workspace/let-in.ts';

/** Somebody who signed in, and the piece that they write at. */
export type Desk = {
  readonly cookie: string;
  readonly itemId: string;
  /** The address of the chapter that it stands in. */
  readonly path: string;
};

/** A draft that many write at, in a data folder of its own: each a piece of their own, in chapters that they share. */
export type DraftSite = FilledDraft & { readonly dataFolder: string; readonly desks: readonly Desk[] };

/** Makes one for so many authors, which is gone afterwards. @param fill makes the draft; left out, the annual report of the invented municipality */
export async function withDraftSite<Result>(
  authors: number,
  body: (site: DraftSite) => Promise<Result>,
  fill: (record: Record) => Promise<FilledDraft> = fillDraft,
): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  // Where we are root, the server runs under another account that has to get in.
  await chmod(dataFolder, 0o755);
  try {
    const site = await withRecord(dataFolder, async (record) => {
      const draft = await fill(record);
      const pieces = await accountsFor(authors, record, draft);
      const desks: Desk[] = [];
      for (const [number, { id: itemId, item }] of pieces.slice(0, authors).entries()) {
        const [name, email] = [`Schrijver ${number}`, `schrijver-${number}@havermonde.example`];
        const person = { name, email, role: 'controller' } as const;
        const cookie = await letIn({ record, dataFolder }, draft.organisationId, person);
        desks.push({ cookie, itemId, path: `${draft.path}/${item.chapter}` });
      }
      return { ...draft, desks };
    });
    return await body({ ...site, dataFolder });
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** So many accounts of a draft; where it asks for fewer, others are added below those. */
async function accountsFor(
  many: number,
  record: Record,
  { organisationId, draftId, items }: FilledDraft,
): Promise<readonly { readonly id: string; readonly item: AccountItem }[]> {
  const asked = items.flatMap(({ id, item }) => (item.kind === 'account' ? [{ id, item }] : []));
  const added = asked.slice(0, Math.max(0, many - asked.length)).map(({ item }) => ({ id: newId(), item }));
  for (const { id: itemId, item } of added)
    await saveItem(
      record,
      { draftId, itemId, base: 0, saveId: newId(), content: { ...item, place: items.length, answers: [] } },
      atTheMachine(organisationId, 'bench'),
      new Date(),
    );
  const all = [...asked, ...added];
  if (all.length < many) throw new Error(`The draft has ${asked.length} accounts, for ${many} authors.`);
  return all.slice(0, many);
}
