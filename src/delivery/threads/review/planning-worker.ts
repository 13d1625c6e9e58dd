import { parentPort } from 'node:worker_threads';
import { v7 as newId } from 'uuid';
import { type PlannedDraft, planDraft, type ToPlan } from '../../../drafting/outside/plan-draft.ts';
import type { Answered, Asked } from '../asked-thread.ts';

/** The thread in which drafts of documents from outside are planned: beside a book of 400 pages that takes seconds, in which pages must be answered. */
parentPort?.on('message', ({ number, job }: Asked<ToPlan>) => {
  const answer: Answered<PlannedDraft> = { number, result: planDraft(job, newId) };
  parentPort?.postMessage(answer);
});
