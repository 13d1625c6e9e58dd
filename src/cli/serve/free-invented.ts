import { setLicence } from '../../features/laid-down/set-licence.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { readTexts } from '../../features/statements/queries/read-texts.ts';
import type { Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';

/**
 * States CC0 for the data of every organisation of which all texts are invented: an example has no body whose word that would be. Of a body that
 * is there, only that body states a licence.
 * @param reason as it stands in the log
 */
export async function freeInvented(record: Record, reason: string): Promise<void> {
  for (const { organisationId } of await readShared(record, listOrganisations)) {
    const { natures } = await read(record, organisationId, (tx) => readTexts(tx, organisationId));
    if (natures.length === 0 || !natures.every((nature) => nature.includes('invented'))) continue;
    const by = { actor: 'doelspoor serve', at: new Date() };
    await setLicence(
      record,
      { licence: 'CC0', reason, decision: null, base: null },
      atTheMachine(organisationId, by.actor),
      by.at,
    );
  }
}
