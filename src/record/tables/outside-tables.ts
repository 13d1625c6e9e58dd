import type { ColumnType } from 'kysely';
import type { SourceDocument } from '../../model/block.ts';
import type { Correction } from '../../model/correction.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Fixed, Json } from './column.ts';

/** What a decision says; who made it, and when, is beside it. */
export type OutsideDecision = Omit<Correction, 'id' | 'at' | 'by'>;

/** A document that began outside, until it is taken in; explained in `migrations/0043-0060/0049-outside.ts`. */
type OutsideDocumentTable = {
  organisation_id: Fixed<string>;
  outside_id: Fixed<string>;
  slug: Fixed<string>;
  kind: Fixed<PublicationKind>;
  year: Fixed<number>;
  sequence: Fixed<number | null>;
  from_edition_id: Fixed<string | null>;
  file: Fixed<string>;
  sha256: Fixed<string>;
  read: ColumnType<SourceDocument | null, string, null>;
  original: Buffer | null;
  actor: Fixed<string>;
  at: Fixed<Date>;
  ended_at: Date | null;
  draft_id: string | null;
};

type OutsideDecisionTable = {
  organisation_id: Fixed<string>;
  outside_id: Fixed<string>;
  decision_id: Fixed<string>;
  content: Json<OutsideDecision>;
  sha256: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
  undone_by: string | null;
  undone_at: Date | null;
};

export type OutsideTables = { outside_document: OutsideDocumentTable; outside_decision: OutsideDecisionTable };
