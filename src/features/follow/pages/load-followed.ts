import { type FeedEntry, mostEntries } from '../../../frame/feed/feed-data.ts';
import { joinTexts, type Texts } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readShared } from '../../../record/connection/transaction.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { Desk } from '../../desk/desk.tsx';
import { findingEntries } from '../../findings/feed/finding-entries.ts';
import type { FindingFilter } from '../../findings/queries/list-findings.ts';
import { findLicence } from '../../organisations/queries/find-licence.ts';
import { listShowing, type Organisation } from '../../organisations/queries/list-organisations.ts';
import { editionEntries } from '../../publications/feed/edition-entries.ts';
import { placesOf } from '../../publications/queries/texts-at.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { findGoneThread } from '../../threads/queries/find-gone-thread.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import type { FollowRequest } from './follow-request.ts';

/** Something that is followed, by the path of its page without the slash in front. */
type Followed = {
  readonly name: string;
  readonly kind: 'organisation' | 'policy-field' | 'indicator';
  readonly title: string;
  readonly organisation: Organisation;
};

/** A finding or an edition of what is followed. */
export type FollowedEntry = FeedEntry & {
  readonly kind: 'finding' | 'edition';
  readonly organisation: Organisation;
};

export type LoadedFollowed = {
  readonly followed: readonly Followed[];
  /** How many of what was asked are no path of anything that can be followed, or are not there (any more). */
  readonly missing: number;
  /** The newest first, each once. */
  readonly entries: readonly FollowedEntry[];
  readonly texts: Texts;
  /** Of these one can be followed to begin with. */
  readonly organisations: readonly Organisation[];
};

type Found = Followed & { readonly thread: ThreadContent | null };
/** With its place in the address, which may have an earlier name of it. */
type Placed = Found & { readonly at: number };

/** A thread by its address; one that went on in another by the one in which it did. */
async function findFollowed(
  tx: ReadDb,
  organisationId: string,
  kind: 'policy-field' | 'indicator',
  slug: string,
): Promise<ThreadContent | null> {
  const own = await findThread(tx, organisationId, kind, slug);
  if (own !== null) return own;
  const [heir, ...others] = (await findGoneThread(tx, organisationId, kind, slug))?.heirs ?? [];
  return heir === undefined || others.length > 0 ? null : await findThread(tx, organisationId, kind, heir.slug);
}

async function find(tx: ReadDb, organisation: Organisation, name: string): Promise<Found | null> {
  const [slug, list, own] = name.split('/');
  if (own === undefined || slug === undefined)
    return { name, kind: 'organisation', title: organisation.name, organisation, thread: null };
  const kind = list === 'sporen' ? 'policy-field' : 'indicator';
  const thread = await findFollowed(tx, organisation.organisationId, kind, own);
  return (
    thread && {
      name: threadPath(slug, kind, thread.slug).slice(1),
      ...{ kind, title: thread.title, organisation, thread },
    }
  );
}

function filterOf(kind: Followed['kind'], slug: string): FindingFilter {
  return kind === 'policy-field' ? { field: slug } : { thread: { kind: 'indicator', slug } };
}

/** What is new of something that is followed: findings about it, and editions of the publications that have it. */
async function entriesOf(tx: ReadDb, { kind, organisation, thread }: Found): Promise<readonly FollowedEntry[]> {
  const filter = thread === null ? {} : filterOf(kind, thread.slug);
  const publications = thread === null ? null : [...new Set(placesOf(thread).map(({ publication }) => publication))];
  const findings = await findingEntries(tx, organisation, filter);
  const editions = await editionEntries(tx, organisation, publications);
  return [
    ...findings.map((entry) => ({ ...entry, kind: 'finding' as const, organisation })),
    ...editions.map((entry) => ({ ...entry, kind: 'edition' as const, organisation })),
  ];
}

/** Reads what a list follows, each organisation in a transaction of its own, for rows of others are not there for it. */
export async function loadFollowed(desk: Desk, { names, unread }: FollowRequest): Promise<LoadedFollowed> {
  const showing = await readShared(desk.record, listShowing);
  const found = new Map<string, Placed>();
  const entries = new Map<string, FollowedEntry>();
  let missing = unread;
  for (const [slug, own] of Map.groupBy(names, (name) => name.split('/', 1)[0] ?? '')) {
    const bare = showing.find((one) => one.slug === slug);
    if (bare === undefined) {
      missing += own.length;
      continue;
    }
    await desk.inOrganisation(bare, async (tx) => {
      const organisation = { ...bare, licence: await findLicence(tx, bare.organisationId) };
      for (const name of own) {
        const one = await find(tx, organisation, name);
        if (one === null) missing += 1;
        else if (!found.has(one.name)) found.set(one.name, { ...one, at: names.indexOf(name) });
      }
      const here = [...found.values()].filter((one) => one.organisation === organisation);
      // Who follows an organisation follows all of it.
      const whole = here.find(({ kind }) => kind === 'organisation');
      for (const one of whole === undefined ? here : [whole])
        for (const entry of await entriesOf(tx, one)) entries.set(entry.path, entry);
    });
  }
  const newest = [...entries.values()]
    .toSorted((one, other) => other.updated.getTime() - one.updated.getTime())
    .slice(0, mostEntries);
  return {
    followed: [...found.values()].toSorted((one, other) => one.at - other.at),
    missing,
    entries: newest,
    texts: joinTexts(newest.map(({ texts }) => texts)),
    organisations: showing,
  };
}
