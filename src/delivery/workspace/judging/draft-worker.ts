import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../../drafting/compose/draft.ts';
import { type Beside, type DraftFinding, DraftJudging } from '../../../drafting/judged/draft-judging.ts';
import type { Answered, Asked } from '../../threads/asked-thread.ts';

/** What is asked of the thread: what a draft is judged beside, what is found in it as it stands, or that it may be let go. */
export type DraftJob =
  | { readonly draftId: string; readonly beside: Beside }
  | { readonly draftId: string; readonly draft: Draft }
  | { readonly letGo: string };

const judgings = new Map<string, DraftJudging>();

/** The thread in which drafts are judged: of a large body it takes a second, in which others save. */
parentPort?.on('message', ({ number, job }: Asked<DraftJob>) => {
  if ('letGo' in job) judgings.delete(job.letGo);
  else if ('beside' in job) judgings.set(job.draftId, new DraftJudging(job.beside));
  else {
    const judging = judgings.get(job.draftId);
    if (judging === undefined) throw new Error(`never told what draft ${job.draftId} is judged beside`);
    const answer: Answered<readonly DraftFinding[]> = { number, result: judging.judge(job.draft) };
    parentPort?.postMessage(answer);
  }
});
