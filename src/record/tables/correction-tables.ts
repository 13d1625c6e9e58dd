import type { CorrectedStatement } from '../../editions/stated/corrected-statement.ts';
import type { Decision, Reach } from '../../model/correction.ts';
import type { Fixed, Json } from './column.ts';

/** Who took something over from beside the documents, or decided it here, and when. */
type Kept = { organisation_id: Fixed<string>; correction_id: Fixed<string>; actor: Fixed<string>; at: Fixed<Date> };

type CorrectionTable = Kept & {
  reach: Json<Reach>;
  decision: Json<Decision>;
  reason: Fixed<string | null>;
  decided_by: Fixed<string>;
  /** As ISO 8601, as it was written. */
  decided_at: Fixed<string>;
};

type CorrectionUndoneTable = Kept & {
  reason: Fixed<string | null>;
  undone_by: Fixed<string>;
  undone_at: Fixed<string>;
};

type CorrectedStatementTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  ordinal: Fixed<number>;
  chapter_statement_id: Fixed<string>;
  was: Json<CorrectedStatement['was']>;
  now: Json<CorrectedStatement['now']>;
  reasons: Fixed<readonly string[]>;
};

/** What persons decided about readings, and what came of it; explained in `migrations/0031-corrections.ts`. */
export type CorrectionTables = {
  correction: CorrectionTable;
  correction_undone: CorrectionUndoneTable;
  corrected_statement: CorrectedStatementTable;
};
