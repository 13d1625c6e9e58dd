import type { Quote } from '../../../findings/finding.ts';
import { isWorded } from '../../../findings/scene/texts/is-worded.ts';
import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import type { QuoteView } from '../../../ui/quotes/quotes.tsx';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { tableIdAt } from '../../statements/queries/list-table-ids.ts';
import { sourceAddress, tableAnchor } from '../../threads/addresses/source-address.ts';
import type { LoadedFinding } from './load-finding.ts';

/** What tells where quotes stand. */
export type QuotePlaces = Pick<
  LoadedFinding,
  'organisation' | 'thread' | 'field' | 'publications' | 'originals' | 'addresses' | 'tables'
>;

/** A quote with the way to the place where it stands. */
export function presentQuote(
  { publication, chapter, statement, kind, label, raw, position }: Quote,
  key: string,
  { organisation, thread, field, publications, originals, addresses, tables }: QuotePlaces,
  { words, voice }: Context,
): QuoteView {
  const isRetold = isWorded({ kind, raw }) && originalOf(originals, { publication, chapter }).nature.includes('retold');
  const listed = publications.find(({ slug }) => slug === publication);
  const known = [thread, field].flatMap((one) => (one === null ? [] : [...one.statements, ...one.accounts]));
  const stated = known.find((one) => one.key === statement && kind !== 'chapter');
  const place = known.find((one) => one.publication.slug === publication && one.chapter.slug === chapter)?.chapter;
  const table = tableIdAt(tables, { publication, chapter, position });
  const path = chapterPath(organisation.slug, { publication, edition: null }, chapter);
  return {
    key,
    publication: listed ? shortName(nl, listed) : publication,
    label: isRetold ? `${label[voice.language]} · ${words.threads.finding.retold}` : label[voice.language],
    text: raw.trim(),
    source: {
      href: stated
        ? sourceAddress(voice, organisation.slug, stated)
        : addressOf(voice, table === null ? path : `${path}#${tableAnchor(table)}`),
      text: place ? chapterName(place) : words.threads.finding.read,
    },
    place: presentPlace(words, position, addresses.get(`${publication}/${chapter}`), isRetold ? null : raw),
  };
}
