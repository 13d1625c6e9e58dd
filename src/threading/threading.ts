import type { Kept } from './kept.ts';
import type { Link } from './link.ts';
import type { QueuedProposal } from './proposal.ts';
import type { StatedPublication } from './stated.ts';
import type { Statement } from './statement.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export const threadKinds = ['policy-field', 'indicator', 'commitment'] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** What stays the same while documents change. A chapter that only one publication has is a thread too: it has an address and statements. */
export type Thread = {
  readonly kind: ThreadKind;
  /** A piece of an address, unique among the threads of its kind in the organisation. */
  readonly slug: string;
  /** What it is called in the latest publication; of a commitment in the latest that looks ahead. */
  readonly title: string;
  /** For an indicator or a commitment the slug of the thread of the chapter where it stands last. */
  readonly field: string | null;
  /** In the order of time; accounts are not in it, they hang at commitments by `answers`. */
  readonly statements: readonly Statement[];
  /**
   * Between its statements, from another thread that it was split from or merged into, the accounts that answer it, what it carries out or is
   * carried out by (so in two threads), and its end.
   */
  readonly links: readonly Link[];
};

/** A field where every indicator of one publication makes way for others in the next. */
export type SetReplacement = {
  /** Slug of the thread of the field. */
  readonly field: string;
  /** Keys of the indicators. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
};

/** All publications of one organisation, held together. */
export type Threading = {
  /** In the order of time. */
  readonly publications: readonly StatedPublication[];
  readonly statements: ReadonlyMap<string, Statement>;
  readonly threads: readonly Thread[];
  /** By the key of a statement; an account has none. */
  readonly threadOf: ReadonlyMap<string, Thread>;
  readonly replacements: readonly SetReplacement[];
  /** What may belong together and is too unsure to be linked; first that of which a person's answer settles most. */
  readonly proposals: readonly QueuedProposal[];
  /** By which texts are compared in the words of this organisation. */
  readonly vocabulary: Vocabulary;
  /** For a later run, with more publications or other rulings. */
  readonly kept: Kept;
};
