import type { ReadDb } from '../../../record/connection/read-db.ts';
import { evidenceOf } from '../../evidence/evidence-of.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import { hasAmounts } from '../../money/queries/has-amounts.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { placesOf } from '../../publications/queries/texts-at.ts';
import { listServing } from '../../registers/queries/list-serving.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { loadTrail } from './load-trail.ts';

/** More findings than this of one field are not marked on its page; the list of findings has them all. */
const mostFindings = 300;

/** A field with all that its page tells of it; null where the address names none. */
export async function loadField(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const trail = await loadTrail(tx, organisation, slug);
  if (trail === null) return null;
  const link = { kind: 'policy-field', slug: trail.field.slug } as const;
  const page = { limit: mostFindings, offset: 0 };
  const { findings, total } = await selectFindings(tx, organisationId, { field: slug }, page);
  return {
    ...trail,
    findings,
    totalFindings: total,
    evidence: evidenceOf(await listServing(tx, organisationId, link), link),
    listed: await listThreads(tx, organisationId, 'policy-field'),
    hasMoney: await hasAmounts(tx, organisationId, placesOf({ ...trail.field, accounts: [] })),
  };
}

export type LoadedField = NonNullable<Awaited<ReturnType<typeof loadField>>>;
