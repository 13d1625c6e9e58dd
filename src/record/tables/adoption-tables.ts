import type { DecisionKind, EditionStanding } from '../../model/rights/decision.ts';
import type { DraftState } from '../../model/rights/draft-state.ts';
import type { Fixed } from './column.ts';

/** All or none of the first three; the day as `2026-11-10`. */
export type DecisionColumns = {
  decision_kind: Fixed<DecisionKind | null>;
  decision_number: Fixed<string | null>;
  decided_on: Fixed<string | null>;
  decision_document: Fixed<string | null>;
};

type DraftMoveTable = DecisionColumns & {
  organisation_id: Fixed<string>;
  draft_move_id: Fixed<string>;
  draft_id: Fixed<string>;
  from_state: Fixed<DraftState>;
  to_state: Fixed<DraftState>;
  public_from: Fixed<Date | null>;
  reason: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

type DraftEditionTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  draft_id: Fixed<string>;
};

type ItemStatementTable = {
  organisation_id: Fixed<string>;
  item_id: Fixed<string>;
  statement_id: Fixed<string>;
};

type EditionStandingTable = DecisionColumns & {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  standing: Fixed<EditionStanding>;
  note: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** From a draft to an edition; explained in `migrations/0042-adoption.ts`. */
export type AdoptionTables = {
  draft_move: DraftMoveTable;
  draft_edition: DraftEditionTable;
  item_statement: ItemStatementTable;
  edition_standing: EditionStandingTable;
};
