import { Worker } from 'node:worker_threads';
import { limits } from '../limits.ts';
import type { KnownContent } from '../read-bytes.ts';
import type { ReadingErrorCode } from '../reading-error.ts';

export type ReadingJob = {
  readonly content: KnownContent;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: string;
  /** The encoding of a text that was stated beside the file. */
  readonly charset?: string | undefined;
  /** What the process that reads may take in memory meanwhile. */
  readonly processBytes: number;
};
/** `read` is a serialised ReadFormat. */
export type ReadingResult = { readonly read: Uint8Array<ArrayBuffer> } | { readonly code: ReadingErrorCode };

/** Reads files that can make their reader run wild, in a thread of its own that is replaced when that happens. */
export type IsolatedReader = {
  /** Reads one file at a time; `bytes` are handed over and empty afterwards. Codes: those of the format, `too-slow` and `too-much-memory`. */
  readonly read: (job: ReadingJob) => Promise<ReadingResult>;
  readonly close: () => Promise<void>;
};

/** How often the memory of the process is looked at while a file is read. Buffers can grow by some 10 MB in this time. */
const lookEveryMilliseconds = 10;

type Bounds = {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
};

/** A reader with no thread yet: the first file that needs one starts it, and it stays for the files after that. */
export function createIsolatedReader(bounds: Bounds = limits.isolation): IsolatedReader {
  let worker: Worker | null = null;
  const discard = async () => {
    const discarded = worker;
    worker = null;
    await discarded?.terminate();
  };
  return {
    async read(job) {
      worker ??= startWorker(bounds);
      const { result, isSpent } = await runJob(worker, job, bounds);
      if (isSpent) await discard();
      return result;
    },
    close: discard,
  };
}

function startWorker(bounds: Bounds): Worker {
  // From source the thread runs its TypeScript; the build puts the same entry beside the bundle as JavaScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./reading-worker.${extension}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    // Libraries that warn would write in the middle of what the program prints.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  // A thread that is being stopped may still fail; nobody waits for it any more.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}

/** What came of a job, and whether the thread died of it or has to be stopped. */
type JobEnd = { readonly result: ReadingResult; readonly isSpent: boolean };

/** Hands a job to the thread and waits for whichever comes first: its result, its end, or a bound. */
function runJob(worker: Worker, job: ReadingJob, bounds: Bounds): Promise<JobEnd> {
  return new Promise((resolve) => {
    const started = performance.now();
    const settle = (end: JobEnd) => {
      clearInterval(look);
      worker.off('message', finish).off('error', fail).off('exit', exit);
      worker.unref();
      resolve(end);
    };
    const spend = (code: ReadingErrorCode) => settle({ result: { code }, isSpent: true });
    const finish = (result: ReadingResult) => settle({ result, isSpent: false });
    const fail = (cause: unknown) => {
      const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      spend(isFull ? 'too-much-memory' : 'damaged');
    };
    const exit = () => spend('damaged');
    const look = setInterval(() => {
      if (performance.now() - started > bounds.milliseconds) spend('too-slow');
      else if (process.memoryUsage.rss() > job.processBytes) spend('too-much-memory');
    }, lookEveryMilliseconds);
    worker.on('message', finish).on('error', fail).on('exit', exit);
    worker.ref();
    worker.postMessage(job, [job.bytes.buffer]);
  });
}
