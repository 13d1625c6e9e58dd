import type { DraftFinding } from '../../../drafting/judged/draft-judging.ts';
import type { Record } from '../../../record/connection/record.ts';
import { readAtWork } from '../../../record/connection/transaction.ts';
import { digestBasis, readBasis } from '../../judgement/commands/basis.ts';
import { readPublications } from '../../judgement/commands/read-publications.ts';
import { readStanding } from '../../judgement/commands/settled-rows.ts';
import { type Working, writerOf } from '../../people/working.ts';
import { readDraft } from '../queries/read-draft.ts';
import type { DraftJudge } from './draft-judge.ts';

/** What is found in a draft as it stands now, beside what is published; null where there is no such draft. */
export async function findInDraft(
  record: Record,
  draftId: string,
  working: Working,
  judge: DraftJudge,
): Promise<readonly DraftFinding[] | null> {
  const { organisationId } = working;
  const { worker } = writerOf(working);
  const read = await readAtWork(record, { organisationId, worker }, async (tx) => ({
    draft: await readDraft(tx, organisationId, draftId),
    basis: await readBasis(tx, organisationId),
  }));
  const { draft, basis } = read;
  if (draft === null) return null;
  const beside = async () => {
    const { published, kept } = await readAtWork(record, { organisationId, worker }, async (tx) => ({
      published: await readPublications(tx, organisationId, basis),
      kept: await readStanding(tx, organisationId),
    }));
    return { published, kept, disposals: basis.disposals, config: basis.config };
  };
  return await judge.judge({ draftId, draft, digest: digestBasis(basis, ''), beside });
}
