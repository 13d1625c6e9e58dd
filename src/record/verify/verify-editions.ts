import { readContent } from '../../editions/edition-content.ts';
import { hashContent } from '../../editions/freeze-edition.ts';
import type { ReadDb } from '../read-db.ts';
import { differences, statedByContent } from './stated.ts';
import { statedByRows } from './stated-by-rows.ts';

/** What is not as it was recorded: `publication/edition`, and why in Dutch. */
export type EditionFault = { readonly edition: string; readonly why: string };

type Logged = { readonly publication: string; readonly edition: number; readonly sha256: string };

/** The editions that the event log tells of. The log itself is held by its chain of hashes. */
async function loggedEditions(tx: ReadDb, organisationId: string): Promise<readonly Logged[]> {
  const events = await tx
    .selectFrom('event')
    .select('payload')
    .where('organisation_id', '=', organisationId)
    .where('command', '=', 'import-publication')
    .orderBy('sequence')
    .execute();
  return events.flatMap(({ payload }) => (isLogged(payload) ? [payload] : []));
}

function isLogged(payload: unknown): payload is Logged {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'publication' in payload &&
    'edition' in payload &&
    'sha256' in payload
  );
}

/**
 * Holds every edition of an organisation against the event log: its content has to give the hash that was logged when it was frozen, the
 * rows that are shown have to say what the content says, and every edition that was logged has to be there. Contents are read one at a time.
 */
export async function verifyEditions(
  tx: ReadDb,
  organisationId: string,
): Promise<{ readonly editions: number; readonly faults: readonly EditionFault[] }> {
  const logged = new Map(
    (await loggedEditions(tx, organisationId)).map(({ publication, edition, sha256 }) => [
      `${publication}/${edition}`,
      sha256,
    ]),
  );
  const editions = await tx
    .selectFrom('edition')
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.organisation_id', '=', 'edition.organisation_id')
        .onRef('publication.publication_id', '=', 'edition.publication_id'),
    )
    .select(['edition.edition_id as id', 'edition.sha256', 'edition.number', 'publication.slug'])
    .where('edition.organisation_id', '=', organisationId)
    .orderBy('publication.slug')
    .orderBy('edition.number')
    .execute();
  const faults: EditionFault[] = [];
  for (const { id, sha256, number, slug } of editions) {
    const edition = `${slug}/${number}`;
    const { content } = await tx
      .selectFrom('edition')
      .select('content')
      .where('organisation_id', '=', organisationId)
      .where('edition_id', '=', id)
      .executeTakeFirstOrThrow();
    const recorded = logged.get(edition);
    logged.delete(edition);
    const why = whyChanged(content, sha256, recorded);
    if (why !== null) faults.push({ edition, why });
    else {
      const rows = await statedByRows(tx, organisationId, id);
      for (const where of differences(statedByContent(readContent(content)), rows))
        faults.push({ edition, why: `Wat de site toont is niet wat er is vastgelegd, bij ${where}.` });
    }
  }
  for (const edition of logged.keys())
    faults.push({ edition, why: 'Deze editie staat in het logboek en is er niet meer.' });
  return { editions: editions.length, faults };
}

/** Why the content of an edition is not what was frozen; null where it is. */
function whyChanged(content: string, sha256: string, logged: string | undefined): string | null {
  if (logged === undefined) return 'Het logboek weet niets van deze editie.';
  if (logged !== sha256) return 'De controlesom is een andere dan die in het logboek.';
  return hashContent(content) === sha256 ? null : 'De inhoud past niet bij de controlesom.';
}
