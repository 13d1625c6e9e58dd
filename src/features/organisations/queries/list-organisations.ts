import { sql } from 'kysely';
import type { Texts } from '../../../model/nature.ts';
import type { BodyKind } from '../../../model/publication.ts';
import type { Worn } from '../../../model/theme/theme.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

export type Organisation = {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** What its texts are; left out where nobody looked. */
  readonly texts?: Texts;
  /** When the newest of its editions was frozen; null where it has none, left out where nobody looked. */
  readonly asOf?: Date | null;
  /** The address of the licence of its data, null where it stated none; left out where nobody looked. */
  readonly licence?: string | null;
  /** What its pages wear, null where they look as they were made; left out where nobody looked. */
  readonly worn?: Worn | null;
};

/** Every organisation of this instance, by name in Dutch order. */
export async function listOrganisations(tx: ReadDb): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'slug', 'name', 'kind'])
    .execute();
  return rows.sort((a, b) => dutch.compare(a.name, b.name));
}

/** Those of them that have a publication to show: where all was withdrawn only its own addresses tell of an organisation. */
export async function listShowing(tx: ReadDb): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'slug', 'name', 'kind'])
    .where(sql<boolean>`shows_publication(organisation_id)`)
    .execute();
  return rows.sort((a, b) => dutch.compare(a.name, b.name));
}

const dutch = new Intl.Collator('nl');
