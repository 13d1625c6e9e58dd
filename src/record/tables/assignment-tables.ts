import type { Fixed } from './column.ts';

/** Somebody of an outside body without an account; explained in `migrations/0043-0060/0046-assignments.ts`. */
type ContactTable = {
  organisation_id: Fixed<string>;
  contact_id: Fixed<string>;
  /** All three null once they were removed. */
  name: string | null;
  email: string | null;
  partner: string | null;
  since: Fixed<Date>;
};

/** A member, a contact or nobody. */
type AssignmentTable = {
  organisation_id: Fixed<string>;
  item_id: Fixed<string>;
  number: Fixed<number>;
  draft_id: Fixed<string>;
  member_id: Fixed<string | null>;
  contact_id: Fixed<string | null>;
  /** `2026-12-31` */
  due_on: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

/** For a member or a contact. */
type UpdateLinkTable = {
  organisation_id: Fixed<string>;
  link_id: Fixed<string>;
  draft_id: Fixed<string>;
  item_id: Fixed<string>;
  member_id: Fixed<string | null>;
  contact_id: Fixed<string | null>;
  digest: Fixed<string>;
  until: Fixed<Date>;
  actor: Fixed<string>;
  at: Fixed<Date>;
  revoked_at: Date | null;
};

export type AssignmentTables = { contact: ContactTable; assignment: AssignmentTable; update_link: UpdateLinkTable };
