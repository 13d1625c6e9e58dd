import type { Recognise } from '../../../features/review/trial/recognise.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import { AskedThread, workerBeside } from '../asked-thread.ts';
import type { RecogniseJob } from './recognising-worker.ts';

/** Recognises documents in a thread of its own. */
export class RecognisingThread {
  readonly #sent = new Set<string>();
  readonly #thread = new AskedThread<RecogniseJob, Recognised>(
    workerBeside(import.meta.url, 'recognising-worker'),
    () => this.#sent.clear(),
  );

  readonly recognise: Recognise = async (document, corrections) => {
    const { file } = document;
    const isSent = this.#sent.has(file);
    this.#sent.add(file);
    return await this.#thread.ask({ file, document: isSent ? null : document, corrections });
  };

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
