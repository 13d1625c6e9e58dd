import type { Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { listOrganisations, type Organisation } from '../organisations/queries/list-organisations.ts';
import { readTexts } from '../statements/queries/read-texts.ts';

/**
 * The invented organisation that a newcomer may try; null where there is none, or where any organisation has a text that is neither invented nor
 * retold: then the record is somebody's own.
 */
export async function findExample(record: Record): Promise<Organisation | null> {
  let example: Organisation | null = null;
  for (const organisation of await readShared(record, listOrganisations)) {
    const { organisationId } = organisation;
    const { natures } = await read(record, organisationId, (tx) => readTexts(tx, organisationId));
    const isOf = (...kinds: readonly string[]) =>
      natures.length > 0 && natures.every((nature) => nature.some((one) => kinds.includes(one)));
    if (!isOf('invented', 'retold')) return null;
    if (isOf('invented')) example ??= organisation;
  }
  return example;
}
