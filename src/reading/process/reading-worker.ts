import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { readBytes } from '../read-bytes.ts';
import { ReadingError } from '../reading-error.ts';
import type { ReadingJob, ReadingResult } from './isolated-reader.ts';

/** The thread in which files are read that could take the program down: one job comes in, one result goes out. */
parentPort?.on('message', (job: ReadingJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result, 'read' in result ? [result.read.buffer] : []));
});

async function answer({ content, bytes, file, charset }: ReadingJob): Promise<ReadingResult> {
  try {
    // Serialised here, so that the document is not in memory once more on its way out.
    return { read: new Uint8Array(serialize(await readBytes(content, bytes, file, charset))) };
  } catch (cause) {
    // A class does not survive the way to another thread; its code does.
    return { code: cause instanceof ReadingError ? cause.code : 'damaged' };
  }
}
