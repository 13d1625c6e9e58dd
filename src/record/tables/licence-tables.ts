import type { Fixed } from './column.ts';

/** Under which licence an organisation gives its data; explained in `migrations/0034-licence.ts`. Rows are only added, and the newest counts. */
type LicenceTable = {
  organisation_id: Fixed<string>;
  licence_id: Fixed<string>;
  /** Null where none is stated. */
  address: Fixed<string | null>;
  reason: Fixed<string>;
  decision: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

export type LicenceTables = { licence: LicenceTable };
