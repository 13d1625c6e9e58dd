import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { linksOf } from '../../../registers/derive/links-of.ts';
import type { Content } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { type RegisterKind, registerAddresses, registerKinds } from '../../../registers/register-kind.ts';
import { type KnownThing, KnownThings, type KnownThread } from '../../../registers/written/known-things.ts';
import { type Suggestions, suggestionsOf } from '../../../registers/written/suggestions.ts';
import type { FormTexts } from '../../../registers/written/write-form.ts';
import { threadKinds } from '../../../threading/threading.ts';
import { nameThreads } from '../../threads/queries/name-threads.ts';

/** So many are offered to choose from; any other name can be typed. */
const mostSuggested = 300;

/** What forms and their texts may lead to, for who works there: what they name by id, by name and by address, and what is called the same. */
export async function readKnown(
  tx: ReadDb,
  organisationId: string,
  kind: RegisterKind,
  { content, texts }: { readonly content: Content | null; readonly texts: FormTexts | null },
): Promise<KnownThings> {
  const links = content === null ? { registrations: [], threads: [] } : linksOf(kind, content);
  const typed = [
    ...new Set([...(texts?.values() ?? [])].flatMap((text) => text.split('\n')).map((text) => text.trim())),
  ].filter((text) => text !== '' && text.length <= 500);
  const addresses = typed.flatMap((text) => /([a-z]+\/[a-z0-9-]+)\)?$/.exec(text)?.[1] ?? []);
  const byId = await findThings(tx, organisationId, {
    ids: links.registrations.map(({ id }) => id),
    names: [],
    addresses,
  });
  const names = [...typed, ...byId.map(({ name }) => name)].map((name) => name.toLowerCase());
  const byName = await findThings(tx, organisationId, { ids: [], names, addresses: [] });
  const threads: KnownThread[] = [];
  for (const one of threadKinds) {
    const slugs = links.threads.filter((link) => link.kind === one).map(({ slug }) => slug);
    for (const [slug, title] of await nameThreads(tx, organisationId, one, slugs))
      threads.push({ kind: one, slug, title });
  }
  return new KnownThings([...new Map([...byId, ...byName].map((thing) => [thing.id, thing])).values()], threads);
}

type Sought = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
};

async function findThings(
  tx: ReadDb,
  organisationId: string,
  { ids, names, addresses }: Sought,
): Promise<readonly KnownThing[]> {
  if (ids.length + names.length + addresses.length === 0) return [];
  const kindAt = new Map<string, RegisterKind>(registerKinds.map((kind) => [registerAddresses[kind], kind]));
  const places = addresses.flatMap((address) => {
    const [part = '', slug = ''] = address.split('/');
    const kind = kindAt.get(part);
    return kind === undefined ? [] : [{ kind, slug }];
  });
  const { rows } = await sql<KnownThing>`select registration_id as id, kind, slug, name from registration
    where organisation_id = ${organisationId} and (registration_id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}))
      or lower(name) in (select json_array_elements_text(${JSON.stringify(names)}))
      or (kind, slug) in (select kind, slug from json_to_recordset(${JSON.stringify(places)}) as place (kind text, slug text)))`.execute(
    tx,
  );
  return rows;
}

/** What can be chosen in the boxes of a form that lead to something, the first by name. */
export async function listSuggestions(tx: ReadDb, organisationId: string, kind: RegisterKind): Promise<Suggestions> {
  const lists = new Map<string, readonly string[]>();
  const fields = fieldsOf(kind).flatMap((field) => (field.sort === 'rows' ? field.fields : [field]));
  for (const field of fields) {
    const list = suggestionsOf(field);
    if (list === null || lists.has(list)) continue;
    if (field.sort === 'registration') {
      const rows = await tx
        .selectFrom('registration')
        .select('name')
        .distinct()
        .where('organisation_id', '=', organisationId)
        .where('kind', 'in', field.of)
        .orderBy('name')
        .limit(mostSuggested)
        .execute();
      lists.set(
        list,
        rows.map(({ name }) => name),
      );
    } else if (field.sort === 'thread') {
      const rows = await tx
        .selectFrom('thread')
        .select(['kind', 'slug', 'title'])
        .where('organisation_id', '=', organisationId)
        .where('kind', 'in', field.of)
        .where('content', 'is not', null)
        .orderBy('title')
        .limit(mostSuggested)
        .execute();
      const known = new KnownThings([], rows);
      lists.set(
        list,
        rows.map((thread) => known.writeThread(thread)),
      );
    }
  }
  return lists;
}
