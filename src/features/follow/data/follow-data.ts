import type { PageData } from '../../../frame/data/page-data.ts';
import type { FeedData } from '../../../frame/feed/feed-data.ts';
import { en } from '../../../words/en.data.ts';
import { nl } from '../../../words/nl.data.ts';
import type { FollowRequest } from '../pages/follow-request.ts';
import type { LoadedFollowed } from '../pages/load-followed.ts';
import { followColumns } from './follow-columns.data.ts';

/** What is new of what a list follows, as data, with how much of what was asked is not in it, and why. */
export function followData(
  { followed, missing, entries, texts }: LoadedFollowed,
  { tooMany }: FollowRequest,
): PageData {
  return {
    kind: 'followed',
    title: nl.follow.title,
    file: 'volg',
    organisation: null,
    texts,
    columns: followColumns,
    rows: entries.map((entry) => [
      entry.organisation.slug,
      entry.organisation.licence ?? null,
      entry.kind,
      entry.category.term,
      entry.path,
      entry.title.nl,
      entry.summary.nl,
      entry.published.toISOString(),
      entry.updated.toISOString(),
      [...new Set(entry.texts.natures.flat())].join(' ') || null,
      entry.texts.originals.join(' ') || null,
    ]),
    list: 'entries',
    about: {
      followed: followed.map(({ name, kind, title, organisation }) => ({
        path: `/${name}`,
        ...{ kind, title, organisation: organisation.slug },
      })),
      missing,
      tooMany,
    },
  };
}

/** What is new of what a list follows, as a feed. */
export function followFeed({ followed, entries }: LoadedFollowed): FeedData {
  const named = followed.map(({ title }) => title).join(', ');
  const title = (word: string) => (named === '' ? word : `${word}: ${named}`);
  return { title: { nl: title(nl.follow.title), en: title(en.follow.title) }, organisation: null, entries };
}
