import { v7 as newId } from 'uuid';
import { joinNatures, type Nature, natures } from '../../../model/nature.ts';
import { groupReadings } from '../../../recognition/gather/group-readings.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { holdPublication } from './hold-publication.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { importInto } from './import-publication.ts';
import { readSources } from './kept-sources.ts';

/** What can be told of a publication: what it is, that it is the original, or that it is what its files say. */
const toldNatures = ['original', ...natures, 'as-read'] as const;

export type GivenNature = {
  /** The slug of a publication that the organisation keeps. */
  readonly publication: string;
  /** Some of `toldNatures`; the first and the last go with no other. */
  readonly nature: readonly string[];
  readonly reason: string;
  /** The council decision, where there is one. */
  readonly decision: string | null;
};

type Said = {
  readonly publication: string;
  readonly nature: readonly Nature[] | null;
  readonly reason: string;
  readonly decision: string | null;
};

/** Reads what a person says that a publication is; null is what its files say. @throws Refused where it says nothing, or two things at once */
function readNature(given: readonly string[]): readonly Nature[] | null {
  const said = joinNatures(natures.filter((nature) => given.includes(nature)));
  const isAlone = new Set(given).size === 1;
  if (isAlone && given[0] === 'as-read') return null;
  if (isAlone && given[0] === 'original') return [];
  if (said.length > 0 && said.length === new Set(given).size) return said;
  throw new Refused({ say: 'bad-nature', with: { nature: given.join(', ').slice(0, 200), names: toldNatures } });
}

async function tell(tx: WriteDb, organisationId: string, said: Said, by: SaidBy): Promise<ImportOutcome> {
  const { publication, nature, reason, decision } = said;
  const publicationId = await holdPublication(tx, organisationId, publication);
  await tx
    .insertInto('told_nature')
    .values({
      ...{ organisation_id: organisationId, told_nature_id: newId(), publication_id: publicationId },
      ...{ nature, reason, decision, actor: by.actor, at: by.at },
    })
    .execute();
  await appendEvent(tx, { organisationId, ...by, command: 'tell-nature', payload: said });
  const sources = await readSources(tx, organisationId, publicationId);
  const { groups } = groupReadings(sources.map(({ reading }) => reading));
  const group = groups.find(({ slug }) => slug === publication);
  if (group === undefined) throw new Refused({ say: 'no-publication', with: { publication } });
  return await importInto(tx, organisationId, { group, sources: [], gone: () => false, others: [] }, by);
}

/**
 * Tells what a publication in the record is, in place of what its files say and of what was told before. Its files, as they were read, are frozen
 * anew: where that makes a difference there is a next edition, and later imports keep to it. Editions of before stay as they are.
 * @returns as an import: `same` where it was that already
 * @throws Refused where there is no such publication, it is no nature, or no reason is given
 */
export async function tellNature(
  record: Record,
  organisationId: string,
  given: GivenNature,
  by: SaidBy,
): Promise<ImportOutcome> {
  const said: Said = {
    publication: given.publication,
    nature: readNature(given.nature),
    reason: readReason(given.reason),
    decision: readDecision(given.decision),
  };
  return await write(record, { organisationId, actor: by.actor }, (tx) => tell(tx, organisationId, said, by));
}
