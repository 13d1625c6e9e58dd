/** Why an address gave no answer that can be used. */
export type WhyUnanswered =
  | 'no-such-host'
  | 'unreachable'
  | 'slow'
  | 'too-large'
  | 'private'
  | 'certificate'
  | 'damaged'
  | 'asks-too-long';

/** An address that gave no answer that can be used. */
export class AskFault extends Error {
  override readonly name = 'AskFault';
  readonly why: WhyUnanswered;

  constructor(why: WhyUnanswered, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Whether the same question may get an answer a moment later. */
export function mayPass(error: unknown): boolean {
  return error instanceof AskFault && error.why === 'unreachable';
}
