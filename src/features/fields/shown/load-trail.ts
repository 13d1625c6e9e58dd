import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { placesAround } from '../../publications/queries/texts-at.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { findThreadOf } from '../../threads/queries/find-thread-of.ts';
import { listThreadsOfField } from '../../threads/queries/list-threads-of-field.ts';

/** A field that this one was split from or merged into, or that went on in it. */
export type Crossing = {
  readonly kind: 'split' | 'merged';
  /** Whether the other field is the later one. */
  readonly isLater: boolean;
  readonly slug: string;
  readonly title: string;
  /** The publication in which this field stands that was split, or that others were merged into. */
  readonly publication: string;
};

/** The thread of a field with those in it, as pictures show it; null where the address names none. */
export async function loadTrail(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const field = await findThread(tx, organisationId, 'policy-field', slug);
  if (field === null) return null;
  const threads = await listThreadsOfField(tx, organisationId, slug);
  return {
    organisation,
    field,
    threads,
    publications: await listPublications(tx, organisationId),
    originals: await listOriginals(tx, organisationId, placesAround(field, ...threads)),
    crossings: await loadCrossings(tx, organisationId, field),
  };
}

export type LoadedTrail = NonNullable<Awaited<ReturnType<typeof loadTrail>>>;

async function loadCrossings(tx: ReadDb, organisationId: string, field: ThreadContent): Promise<Crossing[]> {
  const own = new Set(field.statements.map(({ key }) => key));
  const publicationOf = (key: string) => field.places[key]?.publication ?? '';
  const crossings: Crossing[] = [];
  for (const { kind, from, to } of field.links) {
    if (kind !== 'split' && kind !== 'merged') continue;
    const isLater = own.has(from);
    const [key, ownKey] = isLater ? [to, from] : [from, to];
    const other = await findThreadOf(tx, organisationId, key, 'policy-field');
    const content = other && (await findThread(tx, organisationId, 'policy-field', other.slug));
    if (content && content.slug !== field.slug)
      crossings.push({ kind, isLater, slug: content.slug, title: content.title, publication: publicationOf(ownKey) });
  }
  return crossings;
}
