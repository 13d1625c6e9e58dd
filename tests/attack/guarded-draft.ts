import { v7 as newId } from 'uuid';
import { saveItem } from '../../src/features/drafts/commands/save-item.ts';
import { findOrganisation } from '../../src/features/organisations/queries/find-organisation.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import { type FilledDraft, fillDraft, readDraftItems, withRecord } from '../workspace/fill-draft.ts';
import { letIn } from '../workspace/let-in.ts';

/** What only those may see who work on the draft: each piece and each person has one of these. */
export const guardedWords = ['zwaluwnest', 'Ooievaarsbek'] as const;

/** A draft full of words that no outsider may see, and who come from inside and from outside. */
export type GuardedDraft = FilledDraft & {
  /** The cookies of who may see all of it, and of the controller of another organisation. */
  readonly insider: string;
  readonly other: string;
};

/** Makes it in a folder that a program will serve. */
export async function guardDraft(dataFolder: string): Promise<GuardedDraft> {
  return await withRecord(dataFolder, async (record) => {
    const draft = await fillDraft(record, ['groningen']);
    const here = { record, dataFolder };
    const person = { name: 'Anna Ooievaarsbek', email: 'ooievaarsbek@havermonde.example', role: 'controller' } as const;
    const insider = await letIn(here, draft.organisationId, person);
    const groningen = await readShared(record, (tx) => findOrganisation(tx, 'groningen'));
    const stranger = { name: 'Controller elders', email: 'elders@groningen.example', role: 'controller' } as const;
    const other = await letIn(here, groningen?.organisationId ?? '', stranger);
    await write(record, draft);
    return { ...draft, insider, other };
  });
}

async function write(record: Record, { organisationId, draftId, items }: FilledDraft): Promise<void> {
  const machine = atTheMachine(organisationId, 'test');
  for (const { id: itemId, item, version: base } of items) {
    if (item.kind !== 'account') continue;
    const content = { ...item, text: 'Er is verholen een zwaluwnest gevonden.' };
    await saveItem(record, { draftId, itemId, base, content, saveId: newId() }, machine, new Date());
  }
}

/** How the pieces stand, for comparing. */
export async function standingOf(dataFolder: string, draft: FilledDraft): Promise<string> {
  return await withRecord(dataFolder, async (record) => JSON.stringify(await readDraftItems(record, draft)));
}
