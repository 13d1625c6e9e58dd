import type { Selectable } from 'kysely';
import type { RegisterTables } from '../../../../record/tables/register-tables.ts';
import { daysOf } from '../../../../registers/derive/days-of.ts';
import { facetsOf } from '../../../../registers/derive/facets-of.ts';
import { linksOf } from '../../../../registers/derive/links-of.ts';
import { nameKeysOf, nameOf } from '../../../../registers/derive/names-of.ts';
import { plainTextOf } from '../../../../registers/derive/plain-text-of.ts';
import { sortNameOf } from '../../../../registers/derive/sort-name.ts';
import type { Content } from '../../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../../registers/register-kind.ts';

/** A version that is shown. */
export type ShownVersion = {
  readonly organisationId: string;
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly number: number;
  readonly content: Content;
  readonly changedAt: Date;
};

type RowsOf<Name extends keyof RegisterTables> = readonly Selectable<RegisterTables[Name]>[];

/** What the public reads of one thing, table by table. */
export type ShownRows = {
  readonly registration_shown: Selectable<RegisterTables['registration_shown']>;
  readonly registration_facet: RowsOf<'registration_facet'>;
  readonly registration_link: RowsOf<'registration_link'>;
  readonly registration_thread: RowsOf<'registration_thread'>;
  readonly registration_name: RowsOf<'registration_name'>;
};

/** All rows that are made of a version that is shown. */
export function shownRowsOf(version: ShownVersion): ShownRows {
  const { organisationId, id, kind, slug, number, content, changedAt } = version;
  const own = { organisation_id: organisationId, registration_id: id };
  const name = nameOf(content);
  const { from, until } = daysOf(content);
  const { registrations, threads } = linksOf(kind, content);
  return {
    registration_shown: {
      ...{ ...own, kind, slug, number, name, sort_name: sortNameOf(name), plain_text: plainTextOf(kind, content) },
      ...{ from_day: from, until_day: until, content, changed_at: changedAt },
    },
    registration_facet: facetsOf(kind, content).map(({ facet, value }) => ({ ...own, kind, facet, value })),
    registration_link: registrations.map((link) => ({ ...own, path: link.path, to_id: link.id })),
    registration_thread: threads.map((link) => ({
      ...{ ...own, path: link.path, thread_kind: link.kind, thread_slug: link.slug },
    })),
    registration_name: nameKeysOf(content).map((key) => ({ ...own, name_key: key })),
  };
}
