import type { Anchor } from '../anchor.ts';

/** What happened there: drawn as a sign and always said in words beside it. */
export const signNames = [
  'stated',
  'carried',
  'answered',
  'perhaps',
  'repeats',
  'met',
  'missed',
  'changed',
  'new',
  'gone',
  'remark',
] as const;
export type SignName = (typeof signNames)[number];

export type ThreadMark = {
  readonly sign: SignName;
  readonly text: string;
  /** The finding or the passage that it opens; null where there is nothing more to say. */
  readonly href: string | null;
};

/** Something that a document says: the value or words as written. */
export type ThreadLine = {
  /** What it is, where the row does not say so: "2016", "begroot". */
  readonly label: string | null;
  readonly text: string;
  /** Where it stands in the document. */
  readonly href: string;
  /** A figure stands out, words are quiet. */
  readonly isFigure: boolean;
};

export type ThreadCell = {
  readonly lines: readonly ThreadLine[];
  readonly marks: readonly ThreadMark[];
  /** How the line through the row passes this cell. */
  readonly track: 'start' | 'through' | 'end' | null;
};

export type ThreadRow = {
  readonly key: string;
  readonly head: string;
  /** The page of the thread. */
  readonly href: string | null;
  /** One for each column; null where that document says nothing about it. */
  readonly cells: readonly (ThreadCell | null)[];
};

export type ThreadGroup = {
  readonly key: string;
  readonly title: string;
  readonly href: string | null;
  readonly about: string | null;
  /** A page that lists what its rows lead to; null where there is none. */
  readonly list: Anchor | null;
  /** Whether the names of its rows are written by the documents. */
  readonly isWritten: boolean;
  readonly rows: readonly ThreadRow[];
};

type ThreadColumn = {
  readonly key: string;
  readonly year: string;
  readonly kind: string;
  readonly href: string;
  /** Where the field had another name or code. */
  readonly remark: string | null;
  /** It is not found there. */
  readonly isAbsent: boolean;
};

/** Publications from left to right in time, what is followed from top to bottom. */
export type ThreadTableView = {
  readonly id: string;
  readonly caption: string;
  readonly rowHead: string;
  readonly columns: readonly ThreadColumn[];
  readonly groups: readonly ThreadGroup[];
};
