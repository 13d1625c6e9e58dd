import { readShared } from '../../../record/connection/transaction.ts';
import type { Desk } from '../../desk/desk.tsx';
import { findLicence } from '../../organisations/queries/find-licence.ts';
import { listShowing } from '../../organisations/queries/list-organisations.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { readTexts } from '../../statements/queries/read-texts.ts';

/** All organisations that have a publication to show, each with its publications, its licence and what its texts are. */
export async function loadOrganisations(desk: Desk) {
  const loaded = [];
  for (const bare of await readShared(desk.record, listShowing)) {
    const { organisationId } = bare;
    loaded.push(
      await desk.inOrganisation(bare, async (tx) => ({
        organisation: {
          ...bare,
          texts: await readTexts(tx, organisationId),
          licence: await findLicence(tx, organisationId),
        },
        publications: await listPublications(tx, organisationId),
      })),
    );
  }
  return loaded;
}
