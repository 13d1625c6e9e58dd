import type { Content } from '../../registers/fields/field.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import type { Standing } from '../../registers/standing.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import type { Fixed, Json } from './column.ts';

/** What is in registers; explained in `migrations/0043-0060/0055-registers.ts`. */
type RegistrationTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  kind: Fixed<RegisterKind>;
  slug: Fixed<string>;
  /** Of the last version. */
  number: number;
  standing: Standing;
  name: string;
  sort_name: string;
  plain_text: string;
};

/** What never is open of a version, with what makes that its digest tells nothing once it is gone. */
export type Inside = { readonly salt: string; readonly content: Content };

type RegistrationVersionTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  number: Fixed<number>;
  standing: Fixed<Standing>;
  content: Json<Content>;
  sha256: Fixed<string>;
  /** Null where there is nothing, or not any more. */
  inside: Json<Inside | null>;
  inside_sha256: Fixed<string | null>;
  reason: Fixed<string | null>;
  import_id: Fixed<string | null>;
  actor: Fixed<string>;
  at: Fixed<Date>;
};

type RegistrationShownTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  kind: Fixed<RegisterKind>;
  slug: Fixed<string>;
  number: Fixed<number>;
  name: Fixed<string>;
  sort_name: Fixed<string>;
  plain_text: Fixed<string>;
  /** `2017-09-01` */
  from_day: Fixed<string | null>;
  until_day: Fixed<string | null>;
  content: Json<Content>;
  changed_at: Fixed<Date>;
};

type RegistrationFacetTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  kind: Fixed<RegisterKind>;
  facet: Fixed<string>;
  value: Fixed<string>;
};

type RegistrationLinkTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  path: Fixed<string>;
  to_id: Fixed<string>;
};

type RegistrationThreadTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  path: Fixed<string>;
  thread_kind: Fixed<ThreadKind>;
  thread_slug: Fixed<string>;
};

type RegistrationNameTable = {
  organisation_id: Fixed<string>;
  registration_id: Fixed<string>;
  name_key: Fixed<string>;
};

export type RegisterTables = {
  registration: RegistrationTable;
  registration_version: RegistrationVersionTable;
  registration_shown: RegistrationShownTable;
  registration_facet: RegistrationFacetTable;
  registration_link: RegistrationLinkTable;
  registration_thread: RegistrationThreadTable;
  registration_name: RegistrationNameTable;
};
