import { parentPort } from 'node:worker_threads';
import type { Judged } from '../../../features/corrections/judged/judge.ts';
import { Judging } from '../../../features/corrections/judged/judging.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Answered } from './asked-thread.ts';

/** What is asked of the thread: documents that are read otherwise since it was asked last, and some that are tried. */
export type JudgeJob = { readonly held: readonly Reading[]; readonly instead: readonly Reading[] };

const judging = new Judging();

/** The thread in which documents are judged: books of ten years take seconds, in which pages must be answered and others recognised. */
parentPort?.on('message', ({ number, held, instead }: JudgeJob & { number: number }) => {
  for (const reading of held) judging.hold(reading);
  const answer: Answered<Judged> = { number, result: judging.judge(instead) };
  parentPort?.postMessage(answer);
});
