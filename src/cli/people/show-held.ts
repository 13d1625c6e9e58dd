import { readHeld } from '../../features/held-data/read-held.ts';
import { listMembers } from '../../features/people/queries/list-members.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { onRecord } from '../on-record.ts';
import { printJson } from '../output.ts';
import type { PersonOptions } from './find-person.ts';

/** Prints all that is held on somebody who works or worked there, as data: for each time that they did. */
export async function showHeld(slug: string, { email }: PersonOptions, language: Language): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation: { organisationId, slug: organisation } }) => {
    const held = await readAtWork(record, { organisationId, worker: 'machine' }, async (tx) => {
      const all = await listMembers(tx, organisationId, new Date());
      const theirs = all.filter((member) => member.email === email.trim().toLowerCase());
      const found = [];
      for (const { memberId } of theirs) found.push(await readHeld(tx, organisationId, memberId, language));
      return found;
    });
    if (held.length === 0) throw new Refused({ say: 'no-member', with: {} });
    await printJson(`${JSON.stringify({ organisation, held }, null, 2)}\n`);
  });
}
