import { setLicence } from '../../features/laid-down/set-licence.ts';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import { findLicence } from '../../features/organisations/queries/find-licence.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { nameLicence } from '../../model/licence.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { licenceWords } from './words.data.ts';

function tell(name: string, licence: string | null, language: Language): string {
  const words = licenceWords[language];
  return licence === null ? words.none(name) : words.under(name, nameLicence(licence), licence);
}

/** Tells under which licence an organisation gives its data. */
export async function showLicence(slug: string, { json }: RecordOptions, language: Language): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId, name } = organisation;
    const licence = await read(record, organisationId, (tx) => findLicence(tx, organisationId));
    await print(json, { organisation: organisation.slug, licence }, () => [tell(name, licence, language)]);
  });
}

/** Lays it down, and tells what holds since. */
export async function stateLicence(
  slug: string,
  given: string,
  options: GroundOptions,
  language: Language,
): Promise<void> {
  const { reason, decision = null, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId, name } = organisation;
    const by = { actor, at: new Date() };
    const licence = await setLicence(
      record,
      { licence: given, reason, decision, base: null },
      atTheMachine(organisationId, by.actor),
      by.at,
    );
    await publishHead(record, organisationId);
    await print(json, { organisation: organisation.slug, licence, reason, decision }, () => [
      tell(name, licence, language),
    ]);
  });
}
