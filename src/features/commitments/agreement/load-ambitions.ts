import { comparePublished } from '../../../model/publication-order.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { isOfTerm } from '../../../threading/timeline.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { placesAround } from '../../publications/queries/texts-at.ts';
import { findCommitmentsOf } from '../queries/find-commitments-of.ts';
import { listAgreed, listCut } from './list-agreed.ts';
import { outcomeOf } from './outcome.ts';

/** An agreement for a term with what became of each of its ambitions, in its order; null where the newest edition of that name is none. */
export async function loadAmbitions(tx: ReadDb, organisation: Organisation, publication: string) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, { publication, edition: null });
  if (edition === null || !isOfTerm(edition)) return null;
  const chapters = await listChapters(tx, organisationId, edition.editionId);
  const places = new Map(chapters.map(({ slug }, at) => [slug, at]));
  const placeOf = (slug: string) => places.get(slug) ?? chapters.length;
  const agreed = await listAgreed(tx, organisationId, publication);
  const inOrder = agreed.toSorted(
    ({ statement: left }, { statement: right }) =>
      placeOf(left.chapter.slug) - placeOf(right.chapter.slug) || left.ordinal - right.ordinal,
  );
  const threads = inOrder.map(({ thread }) => thread);
  const around = await findCommitmentsOf(
    tx,
    organisationId,
    threads.flatMap(({ carriers = [] }) => carriers.map(({ key }) => key)),
  );
  const cut = await listCut(tx, organisationId);
  const later = (await listPublications(tx, organisationId)).filter((one) => comparePublished(one, edition) > 0);
  const saysNothing = later.length === 0 || [edition, ...later].some(({ slug }) => cut.has(slug));
  return {
    organisation,
    edition,
    ambitions: inOrder.map((ambition) => ({ ...ambition, outcome: outcomeOf(ambition, around, saysNothing) })),
    around,
    isInPart: chapters.some(({ nature }) => nature.includes('in-part')),
    originals: await listOriginals(tx, organisationId, placesAround(...threads)),
  };
}

export type LoadedAmbitions = NonNullable<Awaited<ReturnType<typeof loadAmbitions>>>;
