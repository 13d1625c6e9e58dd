import type { LastingKind } from '../../threading/stated.ts';
import type { Fixed } from './column.ts';

/** Who a statement is, over all editions of its publication. */
type StatementTable = {
  organisation_id: Fixed<string>;
  statement_id: Fixed<string>;
  publication_id: Fixed<string>;
  kind: Fixed<LastingKind>;
};

/** What an edition says of a statement: the row of its kind at that place in that chapter. */
type WordingTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  statement_id: Fixed<string>;
  chapter_id: Fixed<string>;
  kind: Fixed<LastingKind>;
  /** Among its kind in the chapter, from 0; of a chapter 0. */
  ordinal: Fixed<number>;
  /** What it is called by its place and words. */
  key: Fixed<string>;
  /** How sure it is that the edition before words the same, from 0 to 1; null for what is new. */
  score: Fixed<number | null>;
  /** The statement that it may be, which a person has to say. */
  candidate_id: Fixed<string | null>;
  candidate_score: Fixed<number | null>;
  /** Of a table, what it is called in the address of its chapter. */
  address: Fixed<string | null>;
};

/** What a person said of a wording with a candidate, never changed: the newest row on a pair counts. */
type WordingAnswerTable = {
  organisation_id: Fixed<string>;
  wording_answer_id: Fixed<string>;
  statement_id: Fixed<string>;
  candidate_id: Fixed<string>;
  is_same: Fixed<boolean>;
  reason: Fixed<string>;
  decision: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** Who statements are; explained in `migrations/0014-0020/0015-statements.ts` and `0020-wording-answers.ts`. */
export type WordingTables = {
  statement: StatementTable;
  wording: WordingTable;
  wording_answer: WordingAnswerTable;
};
