import type { ColumnType, Selectable } from 'kysely';
import type { Stock } from '../../findings/account/stock.ts';
import type { FindingConfig } from '../../findings/config.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import type { Disposal } from '../../threading/disposal.ts';
import type { ThreadContent } from '../../threading/thread-content.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import type { Fixed, Json } from './column.ts';

/** What the links of a judgement rest on; those between editions that are in both still hold in the next. */
export type Linked = {
  /** Digest of the program and of what persons decided: after another of these every link is weighed anew. */
  readonly settled: string;
  /** SHA-256 by the slug of the publication. */
  readonly editions: { readonly [slug: string]: string };
};

/** A thread. Its row stays when nothing of the current editions is in it any more: its address goes on telling what became of it. */
type ThreadTable = {
  organisation_id: Fixed<string>;
  thread_id: Fixed<string>;
  kind: Fixed<ThreadKind>;
  slug: Fixed<string>;
  title: string;
  field: string | null;
  publications: number;
  first_year: number | null;
  last_year: number | null;
  /** Of a policy field those about all that is in it. */
  findings: number;
  /** The slug of the publication of its first statement. */
  began_in: string | null;
  /** Where that stands in it: the place of its chapter, and its own place among its kind there. */
  began_at: readonly number[] | null;
  /** Null for one that is gone. */
  content: ColumnType<ThreadContent | null, string | null, string | null>;
};

/** Which statements are in a thread. */
type ThreadStatementTable = {
  organisation_id: Fixed<string>;
  thread_id: Fixed<string>;
  statement_id: Fixed<string>;
  publication: string;
  chapter: string;
  /** The statement is an account, that answers a commitment of the thread. */
  is_answer: boolean;
  /** Of an indicator the slug of its name. */
  name_slug: string | null;
};

/** What was in a thread that is gone when it was last there. */
type FormerStatementTable = {
  organisation_id: Fixed<string>;
  thread_id: Fixed<string>;
  statement_id: Fixed<string>;
};

type FindingTable = {
  organisation_id: Fixed<string>;
  key: string;
  ordinal: number;
  rule: string;
  severity: Severity;
  thread_kind: ThreadKind;
  thread: string;
  field: string | null;
  year: number | null;
  content: Json<Finding>;
};

/** The chapters that a finding quotes. */
type FindingPlaceTable = { organisation_id: Fixed<string>; finding: string; publication: string; chapter: string };

/** Over what the threads and findings of an organisation were made; its row is locked while they are made anew. */
type JudgementTable = {
  organisation_id: Fixed<string>;
  /** Empty as long as nothing was judged. */
  basis: string;
  linked: ColumnType<Linked | null, string | null, string | null>;
  judged_at: Date | null;
  stock: ColumnType<Stock | null, string | null, string | null>;
};

/** What a person said, never changed: the newest row counts. */
type SaidByPerson = {
  organisation_id: Fixed<string>;
  reason: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

type DisposalTable = SaidByPerson & {
  disposal_id: Fixed<string>;
  /** How a ruling from before statements had ids named them, by their place and words. */
  from_statement: Fixed<string | null>;
  to_statement: Fixed<string | null>;
  /** Null where that named nothing that a readable edition words. */
  from_statement_id: Fixed<string | null>;
  to_statement_id: Fixed<string | null>;
  ruling: Fixed<Disposal['ruling'] | 'withdrawn'>;
  decision: Fixed<string | null>;
};

type ExplanationTable = SaidByPerson & {
  explanation_id: Fixed<string>;
  finding: Fixed<string>;
  /** What the finding said, for when its cause is gone. */
  message: Fixed<string>;
  is_withdrawn: Fixed<boolean>;
  decision: Fixed<string | null>;
  /** `2018-11-14` */
  decided_on: Fixed<string | null>;
};

type FindingSettingTable = SaidByPerson & {
  finding_setting_id: Fixed<string>;
  config: ColumnType<FindingConfig, string, never>;
};

/** The tables of threads and findings, and of what persons say about them; explained in `migrations/0006-threads.ts` and `0019-lasting-threads.ts`. */
export type JudgedTables = {
  thread: ThreadTable;
  thread_statement: ThreadStatementTable;
  former_statement: FormerStatementTable;
  finding: FindingTable;
  finding_place: FindingPlaceTable;
  judgement: JudgementTable;
  disposal: DisposalTable;
  explanation: ExplanationTable;
  finding_setting: FindingSettingTable;
};

/** All that a judgement writes of threads and findings, as it will be read back. */
export type JudgedRows = {
  readonly [Table in
    | 'thread'
    | 'thread_statement'
    | 'former_statement'
    | 'finding'
    | 'finding_place']: readonly Selectable<JudgedTables[Table]>[];
};
