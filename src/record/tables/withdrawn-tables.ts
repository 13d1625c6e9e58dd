import type { Fixed } from './column.ts';

/** An edition that was taken back: it was published once, and is shown no more. */
type WithdrawnEditionTable = {
  organisation_id: Fixed<string>;
  edition_id: Fixed<string>;
  reason: Fixed<string>;
  decision: Fixed<string | null>;
  /** The later edition of the publication that took its place; null where the publication was taken back as a whole. */
  closed_by: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** Publications that were taken back; explained in `migrations/0032-withdrawn.ts`. The last two are views. */
export type WithdrawnTables = {
  withdrawn_edition: WithdrawnEditionTable;
  /** What readers may be shown: the editions that are published and not withdrawn. */
  public_edition: { organisation_id: Fixed<string>; edition_id: Fixed<string>; published_at: Fixed<Date> };
  /** The publications that are shown by no edition, because theirs were withdrawn. */
  withdrawn_publication: { organisation_id: Fixed<string>; publication_id: Fixed<string> };
};
