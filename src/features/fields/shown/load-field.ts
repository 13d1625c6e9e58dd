import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import { hasAmounts } from '../../money/queries/has-amounts.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { placesAround, placesOf } from '../../publications/queries/texts-at.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { findThreadOf } from '../../threads/queries/find-thread-of.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { listThreadsOfField } from '../../threads/queries/list-threads-of-field.ts';

/** More findings than this of one field are not marked on its page; the list of findings has them all. */
const mostFindings = 300;

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

/** The thread of a field with all that it holds; null where the address names none. */
export async function loadField(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const field = await findThread(tx, organisationId, 'policy-field', slug);
  if (field === null) return null;
  const page = { limit: mostFindings, offset: 0 };
  const { findings, total } = await selectFindings(tx, organisationId, { field: slug }, page);
  const threads = await listThreadsOfField(tx, organisationId, slug);
  return {
    organisation,
    field,
    threads,
    findings,
    totalFindings: total,
    publications: await listPublications(tx, organisationId),
    originals: await listOriginals(tx, organisationId, placesAround(field, ...threads)),
    listed: await listThreads(tx, organisationId, 'policy-field'),
    crossings: await loadCrossings(tx, organisationId, field),
    hasMoney: await hasAmounts(tx, organisationId, placesOf({ ...field, accounts: [] })),
  };
}

export type LoadedField = NonNullable<Awaited<ReturnType<typeof loadField>>>;

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
