import { parseJournal } from '../../corrections/journal.ts';
import { reachesBody } from '../../corrections/layout-profile.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import { nameOrganisation } from '../../recognition/gather/organisation-name.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { keepCorrections } from '../corrections/commands/keep-corrections.ts';
import { listKept } from '../corrections/queries/list-kept.ts';
import { nameInDocuments } from '../corrections/queries/name-in-documents.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';
import { setReading } from './policy.ts';

/**
 * Takes over the decisions of a layout profile that are about the documents of an organisation, as an import does that is given one: each once, and what
 * was undone there is undone here.
 * @param text of the file
 * @returns how many came and were undone by it
 * @throws Refused `bad-profile` where it is none, or nothing in it is about this organisation
 */
export async function keepProfile(
  record: Record,
  text: string,
  working: Working,
  at: Date,
): Promise<{ readonly added: number; readonly undone: number }> {
  const journal = parseJournal(text);
  if ('fault' in journal) throw new Refused({ say: 'bad-profile', with: { why: journal.fault } });
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setReading, theOrganisation);
    const { slug } = nameOrganisation(await nameInDocuments(tx, organisationId));
    const own = journal.entries.filter(
      (one) => reachesBody(one) && nameOrganisation(one.reach.organisation ?? '').slug === slug,
    );
    if (own.length === 0) throw new Refused({ say: 'bad-profile', with: { why: 'nothing-of-body' } });
    const before = await listKept(tx, organisationId);
    const known = new Set(before.map(({ id }) => id));
    const holding = new Set(before.flatMap(({ id, undone }) => (undone === undefined ? [id] : [])));
    const corrections = own.flatMap(({ undone, ...one }) => (undone === undefined ? [one] : []));
    const undone = new Map(own.flatMap(({ id, undone: deed }) => (deed === undefined ? [] : [[id, deed] as const])));
    await keepCorrections(tx, { organisationId, publication: null }, { corrections, undone }, { actor, at });
    return {
      added: corrections.filter(({ id }) => !known.has(id)).length,
      undone: [...undone.keys()].filter((id) => holding.has(id)).length,
    };
  });
}
