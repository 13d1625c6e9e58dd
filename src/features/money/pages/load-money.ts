import { catalogue } from '../../../findings/catalogue.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listOriginals } from '../../publications/queries/list-originals.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { listAbove } from '../queries/list-above.ts';
import { readAmountsAt } from '../queries/read-amounts-at.ts';

const mostFindings = 50;

/** The rules that are about money, and the one that tells of amounts too that an edition changed. */
const ofMoney = catalogue.filter(({ group }) => group === 'money').map(({ code }) => code);
const ofEditions = 'changed-after-publication';

/** All that documents say of the money of a field, with what was found about it; null where the address names no field. */
export async function loadMoney(tx: ReadDb, organisation: Organisation, slug: string) {
  const { organisationId } = organisation;
  const field = await findThread(tx, organisationId, 'policy-field', slug);
  if (field === null) return null;
  const places = field.statements.map(({ publication, chapter }) => ({
    publication: publication.slug,
    chapter: chapter.slug,
  }));
  const page = { limit: mostFindings, offset: 0 };
  const findings = [];
  for (const rule of ofMoney)
    findings.push(...(await selectFindings(tx, organisationId, { field: slug, rule }, page)).findings);
  const changed = await selectFindings(tx, organisationId, { field: slug, rule: ofEditions }, page);
  findings.push(...changed.findings.filter(({ evidence }) => evidence.some(({ stood }) => stood?.kind === 'amount')));
  return {
    organisation,
    field,
    amounts: await readAmountsAt(tx, organisationId, places),
    findings,
    above: (await listAbove(tx, organisationId, places)).filter((one) => one.slug !== slug),
    originals: await listOriginals(tx, organisationId, places),
  };
}

export type LoadedMoney = NonNullable<Awaited<ReturnType<typeof loadMoney>>>;
