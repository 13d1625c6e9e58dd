import type { ColumnType } from 'kysely';
import type { EditionIdentity } from '../../editions/edition-content.ts';
import type { Agreed } from '../../model/agreed.ts';
import type { ChapterLevel, Passage } from '../../model/chapter.ts';
import type { Candidate, Stake } from '../../model/doubt.ts';
import type { DoubtSaying } from '../../model/doubt-facts.ts';
import type { Nature } from '../../model/nature.ts';
import type { MoneyUnit } from '../../model/notation/euros.ts';
import type { FigureValue } from '../../model/notation/value.ts';
import type { NoteSaying } from '../../model/note-facts.ts';
import type { BodyKind, PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { Reading } from '../../model/reading.ts';
import type { Position } from '../../model/source.ts';
import type {
  Amount,
  AmountSide,
  Figure,
  FigureRole,
  FigureSaying,
  IndicatorKind,
  Measure,
  OfficialStatus,
  Standing,
  Term,
} from '../../model/statement.ts';
import type { AdoptionTables } from './adoption-tables.ts';
import type { AssignmentTables } from './assignment-tables.ts';
import type { Fixed, Json } from './column.ts';
import type { CorrectionTables } from './correction-tables.ts';
import type { DraftTables } from './draft-tables.ts';
import type { EventTables } from './event-tables.ts';
import type { JudgedTables } from './judged-tables.ts';
import type { LicenceTables } from './licence-tables.ts';
import type { OrganisationTables } from './organisation-tables.ts';
import type { OutsideTables } from './outside-tables.ts';
import type { ParticipationTables } from './participation-tables.ts';
import type { PeopleTables } from './people-tables.ts';
import type { RegisterTables } from './register-tables.ts';
import type { ReportTables } from './report-tables.ts';
import type { RetentionTables } from './retention-tables.ts';
import type { SearchTables } from './search-tables.ts';
import type { ToldNatureTables } from './told-nature-tables.ts';
import type { WithdrawnTables } from './withdrawn-tables.ts';
import type { WordingTables } from './wording-tables.ts';

/** Shared list: every transaction reads those that published something, and its own. */
type OrganisationTable = { organisation_id: Fixed<string>; slug: string; name: string; kind: BodyKind };

type PublicationTable = {
  organisation_id: Fixed<string>;
  publication_id: Fixed<string>;
  /** `begroting-2018`: who a publication is; see `publicationSlug`. */
  slug: Fixed<string>;
  kind: PublicationKind;
  year: number | null;
  /** The last year of a term. */
  end_year: number | null;
  sequence: number | null;
  title: string;
  current_edition_id: string | null;
};

/** One file that an edition was read from. */
export type EditionSource = {
  readonly file: string;
  readonly sha256: string;
  readonly address: string | null;
  /** The ids of the corrections with which it was read, where there were any. */
  readonly corrected?: readonly string[];
  /** The layout profile of the program by which headings of it were read, where there was one. */
  readonly profile?: string;
  /** Those of them that changed nothing; absent where that was not looked at. */
  readonly checked?: readonly string[];
};

type EditionTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  publication_id: Fixed<string>;
  number: Fixed<number>;
  sha256: Fixed<string>;
  /** Canonical JSON (RFC 8785), byte for byte what the hash is over. */
  content: Fixed<string>;
  /** Null only for an edition of before whose content could not be read. */
  identity: ColumnType<EditionIdentity | null, string, never>;
  agreed: ColumnType<Agreed | null, string | null, never>;
  sources: ColumnType<readonly EditionSource[], string, never>;
  frozen_at: Fixed<Date>;
};

/** The editions that are published, each with a row; being frozen is not being published. */
type PublishedEditionTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  published_at: Fixed<Date>;
};

/** What the current edition was gathered from, one row a file, so that one file can be imported again without the others. */
type SourceTable = {
  organisation_id: Fixed<string>;
  source_id: Fixed<string>;
  publication_id: Fixed<string>;
  /** Where it was on the machine that imported it, in an archive with the path inside. */
  place: string;
  /** The name that readers see, without the folders of that machine. */
  path: string;
  address: string | null;
  sha256: string;
  reading: Json<Reading>;
};

/** In rows of an earlier program: the Dutch sentence that it kept instead of what it is about (`earlier-sentences.ts`). */
type Sentence = string;

/** What every statement of an edition has. Rows are inserted when the edition is frozen and never changed. */
type Stated = { organisation_id: Fixed<string>; edition_id: Fixed<string>; position: Json<Position> };
/** What may have been read from a table of the same edition, in whichever chapter that stands. */
type FromTable = { read_table_id: string | null };
/** `ordinal` counts from 0 within the chapter, for each table by itself. */
type InChapter = Stated & { chapter_id: Fixed<string>; ordinal: Fixed<number> };

type ChapterTable = Stated & {
  chapter_id: Fixed<string>;
  parent_id: string | null;
  /** Place in the publication, depth first, from 0. */
  ordinal: number;
  /** 0 for the outermost chapters. */
  depth: number;
  slug: string;
  code: string | null;
  code_key: string | null;
  title: string;
  title_key: string;
  level: ChapterLevel;
  address: string | null;
  nature: readonly Nature[];
};

type PassageTable = InChapter & {
  passage_id: string;
  question: Question;
  heading: string | null;
  blocks: Json<Passage['blocks']>;
};

/** A table that something was read from: a block of a passage. Who it is over all editions its wording says. */
type ReadTableTable = InChapter & {
  read_table_id: string;
  passage_id: string;
  /** Which block of its passage it is, from 0. */
  block: number;
};

type CommitmentTable = InChapter &
  FromTable & {
    commitment_id: string;
    question: Question;
    text: string;
    term: Json<Term | null>;
    status: Json<OfficialStatus | null>;
    measure: Json<Measure | null>;
  };

type AccountTable = InChapter &
  FromTable & {
    account_id: string;
    question: Question;
    heading: string | null;
    text: string;
    status: Json<OfficialStatus | null>;
  };

type IndicatorTable = InChapter &
  FromTable & {
    indicator_id: string;
    /** Of the name: the same indicator in other publications mostly has the same. Not unique in an edition. */
    slug: string;
    kind: IndicatorKind | null;
    name: string;
    unit: string | null;
    frequency: string | null;
    source: string | null;
    footnote: string | null;
    /** How sure the reading of its table was, from 0 to 1; null where that was not weighed. */
    certainty: number | null;
  };

type FigureTable = Stated &
  FromTable & {
    figure_id: string;
    indicator_id: string;
    ordinal: number;
    role: FigureRole;
    year: number | null;
    unsettled: Figure['unsettled'];
    column_head: string;
    raw: string;
    value: Json<FigureValue>;
    settled: Json<readonly FigureSaying[] | Sentence | null>;
    footnote: string | null;
  };

type AmountTable = InChapter &
  FromTable & {
    amount_id: string;
    label: string;
    side: AmountSide | null;
    year: number | null;
    column_head: string;
    raw: string;
    /** An exact decimal. */
    euros: string | null;
    unit: MoneyUnit;
    /** The least step in euros that is written. */
    rounding: string | null;
    standing: Standing | null;
    unsettled: Amount['unsettled'];
  };

type ReferenceTable = InChapter & {
  reference_id: string;
  text: string;
  code: string | null;
  title: string | null;
  /** The chapter of the same edition that is meant, where there is exactly one. */
  target_chapter_id: string | null;
};

type MentionTable = InChapter & { mention_id: string; kind: 'partner' | 'place'; name: string };

type NoteTable = Stated & { note_id: string; ordinal: number; text: string; why: Json<NoteSaying | Sentence> };

/** What the reading does not know; of no chapter where it is about the whole. */
type DoubtTable = Stated & {
  doubt_id: string;
  chapter_id: string | null;
  ordinal: number;
  stake: Stake;
  text: string;
  why: Json<DoubtSaying | Sentence>;
  candidates: Json<readonly (Candidate | { readonly says: Sentence; readonly score: number })[]>;
};

/** The tables of the record; the columns are explained in `migrations/`. int8 is read as a number, numeric and a date as text. */
export type Tables = JudgedTables &
  WordingTables &
  CorrectionTables &
  WithdrawnTables &
  ReportTables &
  LicenceTables &
  ToldNatureTables &
  SearchTables &
  PeopleTables &
  DraftTables &
  AdoptionTables &
  AssignmentTables &
  RetentionTables &
  EventTables &
  OutsideTables &
  OrganisationTables &
  RegisterTables &
  ParticipationTables & {
    organisation: OrganisationTable;
    publication: PublicationTable;
    edition: EditionTable;
    published_edition: PublishedEditionTable;
    source: SourceTable;
    chapter: ChapterTable;
    passage: PassageTable;
    read_table: ReadTableTable;
    commitment: CommitmentTable;
    account: AccountTable;
    indicator: IndicatorTable;
    figure: FigureTable;
    amount: AmountTable;
    reference: ReferenceTable;
    mention: MentionTable;
    note: NoteTable;
    doubt: DoubtTable;
  };
