import type { ReadDb } from '../../../record/connection/read-db.ts';
import { linksOf } from '../../../registers/derive/links-of.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { threadKinds } from '../../../threading/threading.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listPublications } from '../../publications/queries/list-publications.ts';
import { nameThreads } from '../../threads/queries/name-threads.ts';
import { findShown } from '../queries/find-shown.ts';
import { type LinkedTo, listLinkedTo } from '../queries/list-linked-to.ts';
import { nameShown } from '../queries/name-shown.ts';
import type { Shown } from '../queries/shown.ts';
import { type NamedThings, threadKey } from './say-value.ts';

/** What the page of something in a register is made of. */
export type LoadedRegistration = {
  readonly organisation: Organisation;
  readonly shown: Shown;
  readonly named: NamedThings;
  /** What leads to it. */
  readonly linkedTo: readonly LinkedTo[];
  /** What the publications are called that it may name as a source, by their slugs. */
  readonly publications: readonly Awaited<ReturnType<typeof listPublications>>[number][];
};

/** Reads something in a register with what it leads to, and what leads to it; null where the public sees nothing there. */
export async function loadRegistration(
  tx: ReadDb,
  organisation: Organisation,
  kind: RegisterKind,
  slug: string,
): Promise<LoadedRegistration | null> {
  const { organisationId } = organisation;
  const shown = await findShown(tx, organisationId, kind, slug);
  if (shown === null) return null;
  return {
    organisation,
    shown,
    named: await nameThings(tx, organisation, [shown]),
    linkedTo: await listLinkedTo(tx, organisationId, shown.id),
    publications: await listPublications(tx, organisationId),
  };
}

/** What all is called to which some things in registers lead. */
export async function nameThings(
  tx: ReadDb,
  { organisationId, slug }: Pick<Organisation, 'organisationId' | 'slug'>,
  all: readonly Pick<Shown, 'kind' | 'content'>[],
): Promise<NamedThings> {
  const links = all.map(({ kind, content }) => linksOf(kind, content));
  const ids = [...new Set(links.flatMap(({ registrations }) => registrations.map(({ id }) => id)))];
  const threads = new Map<string, string>();
  for (const kind of threadKinds) {
    const slugs = links.flatMap((one) =>
      one.threads.filter((thread) => thread.kind === kind).map((thread) => thread.slug),
    );
    for (const [name, title] of await nameThreads(tx, organisationId, kind, [...new Set(slugs)]))
      threads.set(threadKey({ kind, slug: name }), title);
  }
  return { organisation: slug, registrations: await nameShown(tx, organisationId, ids), threads };
}
