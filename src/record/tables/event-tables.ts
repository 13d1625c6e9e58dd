import type { Fixed, Json } from './column.ts';

/** Every accepted command, each entry with the hash of the one before. */
type EventTable = {
  organisation_id: Fixed<string>;
  /** From 1, without gaps, for each organisation. */
  sequence: Fixed<number>;
  event_id: Fixed<string>;
  at: Fixed<Date>;
  actor: Fixed<string>;
  command: Fixed<string>;
  payload: Json<unknown>;
  previous_hash: Fixed<string>;
  hash: Fixed<string>;
};

/** Where the event log of each organisation ends; its row is locked while an entry is appended. */
type EventHeadTable = { organisation_id: Fixed<string>; sequence: number; hash: string };

/** Where the event log ended on a day, for everybody to keep. Rows come by `publish_head()` only. */
type PublishedHeadTable = {
  organisation_id: Fixed<string>;
  /** `2026-11-29`, by Dutch time. */
  day: Fixed<string>;
  sequence: Fixed<number>;
  hash: Fixed<string>;
  published_at: Fixed<Date>;
};

/** The tables of the log. */
export type EventTables = {
  event: EventTable;
  event_head: EventHeadTable;
  published_head: PublishedHeadTable;
};
