import { Worker } from 'node:worker_threads';

type Waiting<Result> = { readonly resolve: (result: Result) => void; readonly reject: (error: unknown) => void };

/** What a thread is asked; the number of what needs no answer is 0. */
export type Asked<Job> = { readonly number: number; readonly job: Job };

/** What a thread answers: the number of the job, and what it came to. */
export type Answered<Result> = { readonly number: number; readonly result: Result };

/**
 * The file of a worker that stands beside a module. From source it is TypeScript; the build puts the same entry beside the bundle as JavaScript.
 * @param here `import.meta.url` of that module
 */
export function workerBeside(here: string, name: string): URL {
  return new URL(`./${name}.${here.endsWith('.ts') ? 'ts' : 'js'}`, here);
}

/** A thread of its own that does jobs one after the other. The first one starts it, and one after it ended starts it anew. */
export class AskedThread<Job, Result> {
  readonly #worker: URL;
  readonly #ended: () => void;
  readonly #waiting = new Map<number, Waiting<Result>>();
  #thread: Worker | null = null;
  #last = 0;

  /** @param worker the file that it runs (`workerBeside`) @param ended what the thread knew is gone */
  constructor(worker: URL, ended: () => void) {
    this.#worker = worker;
    this.#ended = ended;
  }

  /** Rejects where the thread ends on the way, mostly for want of memory. */
  async ask(job: Job): Promise<Result> {
    this.#last += 1;
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.set(this.#last, { resolve, reject });
    this.#post({ number: this.#last, job });
    return await promise;
  }

  /** Says something that needs no answer. */
  tell(job: Job): void {
    this.#post({ number: 0, job });
  }

  #post(asked: Asked<Job>): void {
    this.#thread ??= this.#start();
    this.#thread.postMessage(asked);
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#worker, { execArgv: [] });
    worker.on('message', ({ number, result }: Answered<Result>) => {
      this.#waiting.get(number)?.resolve(result);
      this.#waiting.delete(number);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('the thread has ended')));
    return worker;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#thread = null;
    this.#ended();
  }
}
