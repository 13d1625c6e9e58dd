import { Worker } from 'node:worker_threads';
import type { Recognise } from '../../../features/corrections/trial/recognise.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { RecogniseJob, RecogniseResult } from './recognising-worker.ts';

type Waiting = { readonly resolve: (recognised: Recognised) => void; readonly reject: (error: unknown) => void };

/** Recognises documents in a thread of its own, one after the other. The first one starts it. */
export class RecognisingThread {
  readonly #waiting = new Map<number, Waiting>();
  readonly #sent = new Set<string>();
  #worker: Worker | null = null;
  #last = 0;

  /** Rejects where the thread ends on the way, mostly for want of memory. */
  readonly recognise: Recognise = async (document, corrections) => {
    this.#worker ??= this.#start();
    this.#last += 1;
    const { promise, resolve, reject } = Promise.withResolvers<Recognised>();
    this.#waiting.set(this.#last, { resolve, reject });
    const { file } = document;
    const job: RecogniseJob = {
      number: this.#last,
      file,
      document: this.#sent.has(file) ? null : document,
      corrections,
    };
    this.#sent.add(file);
    this.#worker.postMessage(job);
    return await promise;
  };

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    // From source the thread runs its TypeScript; the build puts the same entry beside the bundle as JavaScript.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./recognising-worker.${extension}`, import.meta.url), { execArgv: [] });
    worker.on('message', ({ number, recognised }: RecogniseResult) => {
      this.#waiting.get(number)?.resolve(recognised);
      this.#waiting.delete(number);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('the thread that recognises has ended')));
    return worker;
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#sent.clear();
    this.#worker = null;
  }
}
