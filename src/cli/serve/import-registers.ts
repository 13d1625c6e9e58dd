import { findOrganisation } from '../../features/organisations/queries/find-organisation.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { importRegistrations } from '../../features/registers/commands/import-registrations.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { Language } from '../../words/numerals.ts';
import { sayExchangeFault } from '../../words/registers/exchange-fault-words.data.ts';
import { tellFault } from '../faults/tell-fault.ts';
import { nameActor } from '../name-actor.ts';
import { readExchangeFile } from '../registers/exchange-file.ts';

/** Takes files of registers in, beside an example. One that is not right is told, and the site goes on without it. */
export async function importRegisters(
  record: Record,
  files: readonly string[],
  { say, language }: { readonly say: (sentence: string) => void; readonly language: Language },
): Promise<void> {
  for (const path of files)
    try {
      for (const fault of await takeIn(record, path)) say(`${path}: ${sayExchangeFault(language, fault)}`);
    } catch (error) {
      say(tellFault(error, language));
    }
}

async function takeIn(record: Record, path: string) {
  const file = await readExchangeFile(path);
  if (file.faults !== null) return file.faults;
  const slug = file.organisation;
  const organisation = await readShared(record, (tx) => findOrganisation(tx, slug));
  if (organisation === null) throw new Refused({ say: 'no-organisation', with: { slug, known: null } });
  const working = atTheMachine(organisation.organisationId, nameActor());
  const given = { text: file.text, isTrial: false, standing: 'shown' } as const;
  return (await importRegistrations(record, given, working, new Date())).faults;
}
