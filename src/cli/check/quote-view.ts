import type { Finding, Quote } from '../../findings/finding.ts';
import { titlePublication } from '../../findings/report/title-publication.ts';
import { isWorded } from '../../findings/scene/texts/is-worded.ts';
import { flatten } from '../../model/shown-text.ts';
import type { StatedChapter, StatedPublication } from '../../threading/stated.ts';
import type { Threading } from '../../threading/threading.ts';
import { wordsIn } from '../../words/language.ts';
import type { Language } from '../../words/numerals.ts';
import { saySpot } from '../../words/say-place.ts';
import { originalOf } from './say-texts.ts';
import { words } from './words/report-words.data.ts';

/** A quote as a reader sees it: whose text it is, the text, and where it stands. */
export type QuoteView = {
  readonly source: string;
  /** Empty where the point is that nothing stands there. */
  readonly raw: string;
  /** Empty where it is not known. */
  readonly file: string;
  /** Where in the file: `p. 12, regel 3`. */
  readonly spot: string;
  /** Where the original of a text stands that is retold or in part; empty where there is none. */
  readonly original: string;
};

/** The publication and the chapter that slugs stand for. */
export function findPlace(
  threading: Threading,
  { publication: slug, chapter: at }: { readonly publication: string; readonly chapter: string },
): { readonly publication: StatedPublication | null; readonly chapter: StatedChapter | null } {
  const publication = threading.publications.find((one) => one.slug === slug) ?? null;
  return { publication, chapter: publication?.chapters.find((one) => one.slug === at) ?? null };
}

function viewQuote(quote: Quote, threading: Threading, language: Language): QuoteView {
  const { publication, chapter } = findPlace(threading, quote);
  const title = publication === null ? quote.publication : titlePublication(publication)[language];
  const isRetold = isWorded(quote) && chapter?.nature?.includes('retold') === true;
  const label = isRetold ? `${quote.label[language]} · ${words[language].retold}` : quote.label[language];
  const name = chapter?.code ?? chapter?.title ?? quote.chapter;
  return {
    source: flatten(`${title}, ${name} · ${label}`),
    raw: flatten(quote.raw),
    file: flatten(quote.position?.file ?? ''),
    spot: quote.position === null ? '' : saySpot(wordsIn(language), quote.position),
    original: flatten(originalOf(chapter) ?? ''),
  };
}

/** The file with the place in it, in words. */
export function placeOf({ file, spot }: QuoteView): string {
  return [file, spot].filter((part) => part !== '').join(', ');
}

/** The places of some quotes, each file once: `begroting.html, regel 52 · regel 57`. */
export function listPlaces(quotes: readonly QuoteView[]): string[] {
  const placed = quotes.filter(({ file }) => file !== '');
  return [...Map.groupBy(placed, ({ file }) => file)].map(([file, own]) => {
    const spots = [...new Set(own.map(({ spot }) => spot))].filter((spot) => spot !== '').join(' · ');
    return spots === '' ? file : `${file}, ${spots}`;
  });
}

/** Where the originals of some quotes stand, each once: `Het origineel: https://…`. */
export function listOriginals(quotes: readonly QuoteView[], language: Language): string[] {
  const originals = [...new Set(quotes.map(({ original }) => original))].filter((original) => original !== '');
  return originals.map((original) => `${words[language].original}: ${original}`);
}

/** What a finding rests on, in the order in which it is read. */
export function viewQuotes({ evidence }: Finding, threading: Threading, language: Language): readonly QuoteView[] {
  return evidence.map((quote) => viewQuote(quote, threading, language));
}
