import { parentPort } from 'node:worker_threads';
import type { Judged } from '../../../features/review/judged/judge.ts';
import { Judging } from '../../../features/review/judged/judging.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Answered, Asked } from '../asked-thread.ts';

/** What is asked of the thread: how documents are read, or how it is where some are read otherwise. */
export type JudgeJob = { readonly held: Reading } | { readonly instead: readonly Reading[] };

const judging = new Judging();

/** The thread in which documents are judged: books of ten years take seconds, in which pages must be answered and others recognised. */
parentPort?.on('message', ({ number, job }: Asked<JudgeJob>) => {
  if ('held' in job) judging.hold(job.held);
  else {
    const answer: Answered<Judged> = { number, result: judging.judge(job.instead) };
    parentPort?.postMessage(answer);
  }
});
