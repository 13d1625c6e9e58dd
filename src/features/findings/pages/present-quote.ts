import type { Quote } from '../../../findings/finding.ts';
import { isWorded } from '../../../findings/scene/texts/is-worded.ts';
import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { mayMiss } from '../../../model/nature.ts';
import type { QuoteView } from '../../../ui/quotes/quotes.tsx';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { nl } from '../../../words/nl.data.ts';
import { chapterName, shortName } from '../../../words/publication-name.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { presentPlace } from '../../statements/pages/present-place.ts';
import { textFragment } from '../../statements/pages/text-fragment.ts';
import { stoodIn } from '../../threads/addresses/source-address.ts';
import { lastingWords } from '../words/lasting-words.data.ts';
import type { LoadedFinding } from './load-finding.ts';

/** What tells where quotes stand. */
export type QuotePlaces = Pick<
  LoadedFinding,
  'organisation' | 'thread' | 'field' | 'publications' | 'originals' | 'addresses' | 'anchors'
>;

/** The way to where a quote stands: in the edition of now, or in the earlier one that said it. */
function presentSource(
  quote: Quote,
  { organisation, thread, field, anchors }: QuotePlaces,
  { words, voice }: Context,
): Pick<QuoteView, 'source' | 'isNamed'> {
  const { publication, chapter, stood, raw } = quote;
  const anchor = anchors.get(quote);
  const fragment = anchor === undefined ? '' : `#${anchor}`;
  if (stood !== undefined) {
    // The page of an earlier edition has no place for the words of a finding that is gone; a browser finds them.
    const found = fragment === '' || stood.kind === 'amount' ? '' : textFragment(raw);
    const href = addressOf(voice, `/${organisation.slug}/${stoodIn(publication, stood)}${fragment}${found}`);
    return { source: { href, text: lastingWords[voice.language].readIn(stood.edition) }, isNamed: false };
  }
  const known = [thread, field].flatMap((one) => (one === null ? [] : [...one.statements, ...one.accounts]));
  const place = known.find((one) => one.publication.slug === publication && one.chapter.slug === chapter)?.chapter;
  const path = chapterPath(organisation.slug, { publication, edition: null }, chapter);
  return {
    source: { href: addressOf(voice, path + fragment), text: place ? chapterName(place) : words.threads.finding.read },
    isNamed: place !== undefined,
  };
}

/** A quote with the way to the place where it stands. */
export function presentQuote(quote: Quote, key: string, places: QuotePlaces, context: Context): QuoteView {
  const { publication, chapter, stood, kind, label, raw, position } = quote;
  const { originals, addresses } = places;
  const { words, voice } = context;
  const { nature } = originalOf(originals, { publication, chapter });
  const isRetold = isWorded({ kind, raw }) && nature.includes('retold');
  const listed = places.publications.find(({ slug }) => slug === publication);
  // What was published at that address by then is another file now.
  const address = stood === undefined ? addresses.get(`${publication}/${chapter}`) : undefined;
  return {
    key,
    publication: listed ? shortName(nl, listed) : publication,
    label: [label[voice.language], ...(mayMiss([nature]) ? [] : [words.threads.finding.inPart])].join(' · '),
    text: isRetold ? markRetold(raw.trim(), nature, words) : raw.trim(),
    isOurs: isRetold,
    ...presentSource(quote, places, context),
    place: presentPlace(words, position, address, isRetold ? null : raw),
  };
}
