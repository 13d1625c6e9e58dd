import type { ColumnType, Selectable } from 'kysely';
import type { StockCounts } from '../../findings/account/account-counts.ts';
import type { CommitmentFate, CommitmentSort, CountedCommitment } from '../../findings/account/count-commitments.ts';
import type { Stock } from '../../findings/account/stock.ts';
import type { FindingConfig } from '../../findings/config.ts';
import type { Severity } from '../../findings/finding.ts';
import type { Gone } from '../../findings/gone.ts';
import type { JudgedUnit } from '../../findings/judge-kind.ts';
import type { StoredFinding } from '../../findings/stored-finding.ts';
import type { UnitKind } from '../../findings/units/neighbourhood.ts';
import type { Answers } from '../../threading/accounts/settled-answers.ts';
import type { Disposal } from '../../threading/disposal.ts';
import type { SettledStep } from '../../threading/grow/settled-steps.ts';
import type { LinkKind } from '../../threading/link.ts';
import type { Reason } from '../../threading/reason.ts';
import type { ThreadContent } from '../../threading/thread-content.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import type { Fixed } from './column.ts';

/** What a judgement found on the way, for the next one. */
export type Linked = {
  /** After another program all is found anew. */
  readonly program: string;
  /** The hash of each current edition, by its publication. */
  readonly editions: { readonly [slug: string]: string };
  /** What pairs were weighed by; see `Kept`. */
  readonly by: string;
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

/** A finding, with its row as long as its address is known. */
type FindingTable = {
  organisation_id: Fixed<string>;
  key: string;
  /** Among the findings of its rule in its chapter. */
  ordinal: number;
  rule: string;
  /** This, the thread and its kind are null of one of which nothing is known but that it was explained. */
  severity: Severity | null;
  thread_kind: ThreadKind | null;
  thread: string | null;
  field: string | null;
  year: number | null;
  /** Null of one that is gone. */
  content: ColumnType<StoredFinding | null, string | null, string | null>;
  /** Sorts as the documents do; null from before that was written down. */
  place: string | null;
  /** Digest of the texts that it rests on, of one that is gone of those that it rested on last. */
  evidence: string | null;
  /** Null of one that is found. */
  gone: ColumnType<Gone | null, string | null, string | null>;
  /** The key that it is known by since; null where it is gone for good. */
  became: string | null;
  /** When it was found for the first time, as `toISOString` writes it; null of one from before that was written down. */
  found_at: string | null;
  /** Slugs of the indicators whose rows it tells of, where its subject is their table; null where it tells of its subject alone. */
  indicators: readonly string[] | null;
};

/** The chapters that a finding quotes. */
type FindingPlaceTable = { organisation_id: Fixed<string>; finding: string; publication: string; chapter: string };

/** What judging a unit came to, as long as it shows the same. */
type JudgedUnitTable = {
  organisation_id: Fixed<string>;
  kind: Fixed<UnitKind>;
  name: Fixed<string>;
  digest: string;
  /** Null where nothing was found and counted. */
  content: ColumnType<Omit<JudgedUnit, 'digest'> | null, string | null, string | null>;
};

/** What became of a commitment in a year in which it was due: what asks for some of them asks here, what tells of all reads the stock of the judgement. */
type CountedCommitmentTable = {
  organisation_id: Fixed<string>;
  /** Of its thread. */
  slug: Fixed<string>;
  /** Among the years of its thread, from 0. */
  number: Fixed<number>;
  year: number | null;
  sort: CommitmentSort;
  fate: CommitmentFate;
  accounts: ColumnType<CountedCommitment['accounts'], string, string>;
  perhaps_in: ColumnType<CountedCommitment['perhapsIn'], string, string>;
};

/** Two statements that may belong together, too unsure to be linked: a person has to say. */
type ProposalTable = {
  organisation_id: Fixed<string>;
  from_statement_id: Fixed<string>;
  to_statement_id: Fixed<string>;
  kind: LinkKind;
  /** To four digits, as `settles`. */
  score: number;
  /** How much an answer settles. */
  settles: number;
  reasons: ColumnType<readonly Reason[], string, string>;
};

/** What one publication added to the threads of a kind, for the next judgement. */
type SettledStepTable = {
  organisation_id: Fixed<string>;
  kind: Fixed<'chapter' | 'indicator' | 'commitment'>;
  /** Of the publication in the order of publication, from 0. */
  number: Fixed<number>;
  content: ColumnType<SettledStep, string, string>;
};

/** The answers of one place, for the next judgement. */
type SettledAnswersTable = {
  organisation_id: Fixed<string>;
  print: Fixed<string>;
  content: ColumnType<Answers, string, string>;
};

/** Over what the threads and findings of an organisation were made; its row is locked while they are made anew. */
type JudgementTable = {
  organisation_id: Fixed<string>;
  /** Empty as long as nothing was judged. */
  basis: string;
  linked: ColumnType<Linked | null, string | null, string | null>;
  judged_at: Date | null;
  stock: ColumnType<Stock | null, string | null, string | null>;
  /** What is in the stock, counted. */
  counts: ColumnType<StockCounts | null, string | null | undefined, string | null>;
  /** By which rules and settings the units of each kind were judged, and by which program. */
  settings: ColumnType<{ readonly [Kind in UnitKind]: string } | null, string | null, string | null>;
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
  /** What the finding said, for when that is not what it says any more. */
  message: Fixed<string>;
  /** The same in English; null from before that was kept. */
  message_en: Fixed<string | null>;
  /** Digest of the texts that the finding rested on; null from before that was kept. */
  evidence: Fixed<string | null>;
  is_withdrawn: Fixed<boolean>;
  decision: Fixed<string | null>;
  /** `2018-11-14` */
  decided_on: Fixed<string | null>;
};

type FindingSettingTable = SaidByPerson & {
  finding_setting_id: Fixed<string>;
  config: ColumnType<FindingConfig, string, never>;
};

/** The tables of threads and findings, and of what persons say about them; explained in `migrations/0001-0013/0006-threads.ts` and `0019-lasting-threads.ts`. */
export type JudgedTables = {
  thread: ThreadTable;
  thread_statement: ThreadStatementTable;
  former_statement: FormerStatementTable;
  finding: FindingTable;
  finding_place: FindingPlaceTable;
  judged_unit: JudgedUnitTable;
  counted_commitment: CountedCommitmentTable;
  proposal: ProposalTable;
  settled_step: SettledStepTable;
  settled_answers: SettledAnswersTable;
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
    | 'finding_place'
    | 'judged_unit'
    | 'counted_commitment'
    | 'settled_step'
    | 'settled_answers'
    | 'proposal']: readonly Selectable<JudgedTables[Table]>[];
};
