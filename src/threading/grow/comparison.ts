import type { LinkKind } from '../link.ts';
import type { Weighed } from '../reason.ts';
import type { Statement } from '../statement.ts';
import type { OpenThread } from './open-thread.ts';

/** How statements of one kind are compared. */
export type Comparison<Kind extends Statement> = {
  readonly kind: Kind['kind'];
  /** A digest of all that a statement is sought, weighed and linked by. */
  readonly printOf: (statement: Kind) => string;
  /** The numbers of the threads that a statement could continue; what is not named is not weighed. */
  readonly near: (later: Kind, threads: readonly OpenThread<Kind>[]) => Iterable<number>;
  readonly weigh: (earlier: Kind, later: Kind) => Weighed;
  /** What the link between two that are the same thing is called. */
  readonly kindOf: (earlier: Kind, later: Kind) => LinkKind;
  /** Hears of every statement that came into a thread, a publication at a time. */
  readonly placed: (statement: Kind, thread: OpenThread<Kind>) => void;
};
