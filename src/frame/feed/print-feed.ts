import { Feed } from 'feed';
import { nameLicence } from '../../model/licence.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { Language } from '../../words/numerals.ts';
import type { FeedData, FeedEntry } from './feed-data.ts';

/** What no XML may hold, not even escaped (XML 1.0, 2.2): control characters and halves of a pair. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function fitted(text: string): string {
  return text.replaceAll(unfit, '\u{FFFD}');
}

/** A text as the library takes it: it leaves an ampersand alone that looks escaped. */
function asText(text: string): string {
  return fitted(text).replaceAll('&', '&amp;');
}

/** A text as HTML, which is what the titles and summaries of entries are read as. */
function asHtml(text: string): string {
  return asText(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What an entry says: what came or changed, and what the texts are that it is about. */
function summaryOf({ summary, texts }: FeedEntry, language: Language): string {
  const said = sayNature(texts.natures);
  return [summary[language], ...(said === null ? [] : [`(${said[language]})`])].join(' ');
}

/**
 * A feed as Atom (RFC 4287).
 * @param place the addresses of the page and of the feed itself, and of the site without a slash at the end
 */
export function printFeed(
  { title, organisation, entries }: FeedData,
  place: { readonly base: string; readonly page: string; readonly self: string },
  language: Language,
): string {
  const licence = organisation?.licence ?? null;
  const feed = new Feed({
    id: place.self,
    title: asText(title[language]),
    link: place.page,
    feed: place.self,
    language,
    // One that has no entries changed never yet.
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    author: { name: 'Doelspoor', link: `${place.base}/` },
    generator: 'Doelspoor',
    ...(licence !== null && { copyright: asText(`${nameLicence(licence)}: ${licence}`) }),
  });
  for (const entry of entries)
    feed.addItem({
      id: place.base + entry.path,
      link: place.base + entry.path,
      title: asHtml(entry.title[language]),
      description: asHtml(summaryOf(entry, language)),
      published: entry.published,
      date: entry.updated,
      category: [{ term: entry.category.term, name: entry.category.label[language] }],
    });
  return feed.atom1();
}
