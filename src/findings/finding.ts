import type { Position } from '../model/source.ts';
import type { StatedKind, Stood } from '../threading/stated.ts';
import type { ThreadKind } from '../threading/threading.ts';

/** `error`: the figures contradict. `warning`: the account is missing or changed. `info`: worth knowing. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** One text in the two languages of the interface. */
export type Said = { readonly nl: string; readonly en: string };

/** A statement as a document writes it, with where it stands. */
export type Quote = {
  /** Slug of the publication. */
  readonly publication: string;
  /** Slug of the chapter in it, as it is now. */
  readonly chapter: string;
  /** Of what an earlier edition said, where that has it. */
  readonly stood?: Stood;
  /** Key of the statement that it is (a part of); null for a text of a passage, an amount or a reference. */
  readonly statement: string | null;
  /** What that statement is. */
  readonly kind: StatedKind | null;
  /** What the quote is: "Doel 2018", "Verantwoording". */
  readonly label: Said;
  /** The text as written; empty where the point is that nothing stands there. */
  readonly raw: string;
  readonly position: Position | null;
};

/** What a finding is about: a thread, or a chapter of one publication. */
type Subject =
  | { readonly kind: ThreadKind; readonly thread: string; readonly title: string }
  | { readonly kind: 'chapter'; readonly thread: string; readonly title: string };

/** The same as a rule says it: what a thread is called is not for a rule to know, so that a new name makes nothing to judge again. */
export type FoundSubject =
  | Pick<Exclude<Subject, { kind: 'chapter' }>, 'kind' | 'thread'>
  | Extract<Subject, { kind: 'chapter' }>;

/** Slugs of a chapter; `chapter` is null where the whole publication is meant. */
export type Place = { readonly publication: string; readonly chapter: string | null };

/**
 * What sets a finding apart from the others of its rule with the same subject. Not its words and not what it quotes: a letter or a figure that
 * is mended makes no other finding.
 */
export type About = {
  /** Slug of the publication that it is told of; null where that is whichever comes last. */
  readonly publication: string | null;
  /** The year that its figures are about. */
  readonly year: number | null;
  /** The role of these figures, or the side and standing of amounts. */
  readonly role: string | null;
};

/** What a rule found; the rule's name, its severity and the address are added to it. */
export type Found = {
  readonly subject: FoundSubject;
  /** Where a rule does not say, the publication where a reader looks first, with no year and no role. */
  readonly about?: Partial<About>;
  /** Slugs of the indicators whose rows it tells of, where its subject is their table. */
  readonly indicators?: readonly string[];
  /** The chapter where a reader looks first: `publication/chapter`, slugs. */
  readonly chapter: { readonly publication: string; readonly chapter: string };
  /**
   * Of a rule that rests on absence, where it looked and found nothing; empty where this finding does not rest on that. Where a rule does not
   * say, it is all the places that the finding names.
   */
  readonly absentFrom?: readonly Place[];
  /** Of a rule that rests on wording, where it read how something is worded; empty where this finding reads figures alone. All places that it names where a rule does not say. */
  readonly wordedIn?: readonly Place[];
  /** Nothing hangs on it, or the documents themselves may explain it: it is worth knowing, however grave the rule is. */
  readonly isMild?: boolean;
  /** It is a habit of who writes, and the same wherever it is found: told once, with the first document that has it. */
  readonly isHabit?: boolean;
  readonly message: Said;
  /** What a finding that speaks for this one says of it, where this one rests on more; the message where a rule does not say. */
  readonly aside?: Said;
  /** In the order in which they are read beside each other; at least one. */
  readonly evidence: readonly Quote[];
};

/** One more time that a rule found the same. */
type Further = Pick<Found, 'message' | 'evidence'>;

/** What a rule found, with what its subject is called. */
export type TitledFound = Omit<Found, 'subject'> & { readonly subject: Subject };

/** A weaker finding about the same, that is told with the one that speaks for it. */
type SpokenFor = { readonly key: string; readonly rule: string };

export type Finding = Pick<TitledFound, 'subject' | 'indicators' | 'chapter' | 'message' | 'evidence'> & {
  /** A piece of an address: the rule and a digest of who the finding is. The same as long as the rule finds anything of what it is about. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What else the rule found of the same: told with this one, not apart. */
  readonly also: readonly Further[];
  /** The findings of weaker rules that this one tells too. What they add is in its message and its quotes; their addresses lead here. */
  readonly speaksFor: readonly SpokenFor[];
};

/** All that a finding quotes, with what else its rule found of the same. */
export function quotesOf({ evidence, also }: Pick<Finding, 'evidence' | 'also'>): readonly Quote[] {
  return [...evidence, ...also.flatMap((further) => further.evidence)];
}
