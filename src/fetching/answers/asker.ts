import { AskFault, mayPass } from './ask-fault.ts';
import { type Answer, type Bounds, type Connections, openAnswer } from './open-answer.ts';
import { readRetryAfter } from './retry-after.ts';

/** Time as a fetch sees it. */
export type Clock = { readonly now: () => Date; readonly pause: (ms: number) => Promise<void> };

export type Manners = Bounds & {
  /** Milliseconds from one question to the next. */
  intervalMs: number;
  /** Milliseconds before a question that failed is asked again, as often as there are. */
  readonly waitsMs: readonly number[];
  readonly longestWaitMs: number;
  readonly userAgent: string;
  /** Hears how long it is waited before a question is asked again, in milliseconds. */
  readonly waiting: (ms: number) => void;
};

/** Answers of a site that is too busy, or out of order, at the moment. */
const passing = new Set([429, 500, 502, 503, 504]);

/** What only asks. */
export type Asking = Pick<Asker, 'ask'>;

/** Asks a site one thing at a time, not sooner than it likes, and again where it could not answer. */
export class Asker {
  readonly manners: Manners;
  readonly #connections: Connections;
  readonly #clock: Clock;
  #next = 0;

  constructor(connections: Connections, manners: Manners, clock: Clock) {
    this.#connections = connections;
    this.manners = manners;
    this.#clock = clock;
  }

  /**
   * Asks for an address, and has what it answers taken in.
   * @param take reads the answer; where that breaks off, it is asked and taken anew
   * @throws AskFault and what `take` throws
   */
  async ask<Taken>(
    address: string,
    headers: Readonly<Record<string, string>>,
    take: (answer: Answer) => Promise<Taken>,
  ): Promise<Taken> {
    for (let tries = 0; ; tries += 1) {
      const wait = this.manners.waitsMs[tries];
      try {
        const answer = await this.#open(address, headers);
        try {
          if (wait === undefined || !passing.has(answer.status)) return await take(answer);
          const asked = readRetryAfter(answer.headers['retry-after'], this.#clock.now());
          if ((asked ?? 0) > this.manners.longestWaitMs) throw new AskFault('asks-too-long');
          await this.#wait(asked ?? wait);
        } finally {
          answer.close();
        }
      } catch (error) {
        if (wait === undefined || !mayPass(error)) throw error;
        await this.#wait(wait);
      }
    }
  }

  async #wait(ms: number): Promise<void> {
    this.manners.waiting(ms);
    await this.#clock.pause(ms);
  }

  async #open(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const now = this.#clock.now().getTime();
    if (now < this.#next) await this.#clock.pause(this.#next - now);
    this.#next = Math.max(now, this.#next) + this.manners.intervalMs;
    return await openAnswer(
      this.#connections,
      address,
      {
        'user-agent': this.manners.userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
        'accept-language': 'nl,en;q=0.5',
        'accept-encoding': 'gzip, br',
        ...headers,
      },
      this.manners,
    );
  }
}
