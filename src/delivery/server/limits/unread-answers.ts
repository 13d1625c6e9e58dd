import type { ServerResponse } from 'node:http';

/**
 * The answers that were made for one reader and that this reader did not take whole yet, at most `limit` bytes of them: beyond that the
 * connection that holds the oldest is cut. A thousand readers of a file of 4 MB who read nothing would else hold 4 GB for as long as they may.
 */
export class UnreadAnswers {
  readonly #limit: number;
  /** With the bytes of each, the oldest first. */
  readonly #answers = new Map<ServerResponse, number>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts an answer until it is taken or its connection ends. */
  hold(response: ServerResponse, bytes: number): void {
    if (response.closed) return;
    this.#answers.set(response, bytes);
    this.#bytes += bytes;
    response.once('close', () => this.#release(response));
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#limit || oldest === response) break;
      this.#release(oldest);
      oldest.destroy();
    }
  }

  #release(response: ServerResponse): void {
    this.#bytes -= this.#answers.get(response) ?? 0;
    this.#answers.delete(response);
  }
}
