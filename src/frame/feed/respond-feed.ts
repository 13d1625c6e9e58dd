import type { Voice } from '../addresses.ts';
import { respondData } from '../respond.ts';
import { type FeedData, mostEntries } from './feed-data.ts';
import { printFeed } from './print-feed.ts';

/**
 * What is new of a page as a feed, in Dutch unless the address asks for English: who reads it in a program chose no language.
 * @param address that was asked for
 * @param base where the site is, without a slash at the end
 */
export function respondFeed(address: string, base: string, voice: Voice, data: FeedData): Response {
  const { pathname, search } = new URL(address);
  const entries = data.entries
    .toSorted((one, other) => other.updated.getTime() - one.updated.getTime())
    .slice(0, mostEntries);
  const place = { base, page: base + pathname.replace(/\.atom$/, '') + search, self: base + pathname + search };
  return respondData('atom', printFeed({ ...data, entries }, place, voice.explicit ? voice.language : 'nl'));
}
