import type { DraftItem, ItemKind } from '../../drafting/item.ts';
import type { DraftSettings } from '../../drafting/settings/settings.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { DraftState } from '../../model/rights/draft-state.ts';
import type { Fixed, Json } from './column.ts';

/** A document that is written here; explained in `migrations/0041-drafts.ts`. */
type DraftTable = {
  organisation_id: Fixed<string>;
  draft_id: Fixed<string>;
  slug: Fixed<string>;
  kind: Fixed<PublicationKind>;
  year: Fixed<number>;
  sequence: Fixed<number | null>;
  title: string;
  state: DraftState;
  from_edition_id: Fixed<string | null>;
  corrects_edition_id: Fixed<string | null>;
  begun_at: Fixed<Date>;
};

type DraftItemTable = {
  organisation_id: Fixed<string>;
  item_id: Fixed<string>;
  draft_id: Fixed<string>;
  kind: Fixed<ItemKind>;
  /** The version that stands; 0 as long as there is none. */
  head: number;
};

type DraftVersionTable = {
  organisation_id: Fixed<string>;
  item_id: Fixed<string>;
  number: Fixed<number>;
  draft_id: Fixed<string>;
  content: Json<DraftItem | null>;
  sha256: Fixed<string>;
  save_id: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

type DraftAsideTable = {
  organisation_id: Fixed<string>;
  aside_id: Fixed<string>;
  item_id: Fixed<string>;
  base: Fixed<number>;
  content: Json<DraftItem>;
  actor: Fixed<string>;
  at: Fixed<Date>;
  settled_at: Date | null;
};

/** Explained in `migrations/0043-0060/0047-presence.ts`. */
type DraftPresenceTable = {
  organisation_id: Fixed<string>;
  item_id: Fixed<string>;
  member_id: Fixed<string>;
  draft_id: Fixed<string>;
  may_write: boolean;
  since: Fixed<Date>;
  until: Date;
};

/** Explained in `migrations/0043-0060/0044-draft-settings.ts`. */
type DraftSettingsTable = {
  organisation_id: Fixed<string>;
  draft_id: Fixed<string>;
  number: Fixed<number>;
  content: Json<DraftSettings>;
  sha256: Fixed<string>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

export type DraftTables = {
  draft: DraftTable;
  draft_item: DraftItemTable;
  draft_version: DraftVersionTable;
  draft_aside: DraftAsideTable;
  draft_presence: DraftPresenceTable;
  draft_settings: DraftSettingsTable;
};
