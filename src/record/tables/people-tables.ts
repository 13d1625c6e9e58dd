import type { Role } from '../../model/rights/role.ts';
import type { Fixed } from './column.ts';

/** A person in one organisation; explained in `migrations/0040-people.ts`. */
type MemberTable = {
  organisation_id: Fixed<string>;
  member_id: Fixed<string>;
  /** Null once it was removed. */
  name: string | null;
  email: string | null;
  account_id: string | null;
  since: Fixed<Date>;
  ended_at: Date | null;
};

type MemberRoleTable = {
  organisation_id: Fixed<string>;
  member_role_id: Fixed<string>;
  member_id: Fixed<string>;
  role: Fixed<Role>;
  /** The thread of the field that it holds in; null for everywhere. */
  field: Fixed<string | null>;
  since: Fixed<Date>;
  ended_at: Date | null;
};

type InvitationTable = {
  organisation_id: Fixed<string>;
  invitation_id: Fixed<string>;
  member_id: Fixed<string>;
  digest: Fixed<string>;
  until: Fixed<Date>;
  used_at: Date | null;
};

/** Where people of an organisation sign in who have an account with it; explained in `migrations/0043-0060/0043-providers.ts`. */
type SignInProviderTable = {
  organisation_id: Fixed<string>;
  provider_id: Fixed<string>;
  issuer: Fixed<string>;
  client_id: Fixed<string>;
  /** Sealed; null once it ended. */
  client_secret: string | null;
  button: string;
  trusts_email: boolean;
  since: Fixed<Date>;
  ended_at: Date | null;
};

export type PeopleTables = {
  member: MemberTable;
  member_role: MemberRoleTable;
  invitation: InvitationTable;
  sign_in_provider: SignInProviderTable;
};
