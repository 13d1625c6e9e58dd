import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../../../model/block.ts';
import type { Correction } from '../../../model/correction.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { Answered, Asked } from '../asked-thread.ts';

/** What is asked of the thread: a document goes along the first time, and is known by its file from then on. */
export type RecogniseJob = {
  readonly file: string;
  readonly document: SourceDocument | null;
  readonly corrections: readonly Correction[];
};

const documents = new Map<string, SourceDocument>();

/** The thread in which documents are recognised: a book of 400 pages takes a second or more, in which pages must be answered. */
parentPort?.on('message', ({ number, job }: Asked<RecogniseJob>) => {
  const { file, document, corrections } = job;
  const known = document ?? documents.get(file);
  if (known === undefined) throw new Error(`never sent: ${file}`);
  documents.set(file, known);
  const answer: Answered<Recognised> = { number, result: recogniseLayout(known, { corrections }) };
  parentPort?.postMessage(answer);
});
