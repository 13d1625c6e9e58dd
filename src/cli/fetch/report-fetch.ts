import type { FetchOutcome } from '../../fetching/fetch-request.ts';
import type { WhyLeft } from '../../fetching/journal/known-page.ts';
import type { Language } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import { sayBytes } from './say-bytes.ts';
import { fetchWords } from './words/fetch-words.data.ts';
import { leftWords } from './words/left-words.data.ts';

/** What is missing while it should be there. The rest was left as the site or the person asked, or holds nothing. */
const missing = new Set<WhyLeft>([
  'most-pages',
  'most-bytes',
  'needs-script',
  'status',
  'no-such-host',
  'unreachable',
  'slow',
  'too-large',
  'private',
  'certificate',
  'damaged',
  'asks-too-long',
]);

/** So many addresses of one kind are shown; the list in the folder has all. */
const mostShown = 5;

/** Whether all that could be fetched was. */
export function isComplete({ left, over }: FetchOutcome): boolean {
  return over === 0 && !left.some(({ why }) => missing.has(why));
}

function showSome(addresses: readonly string[], language: Language): string[] {
  const more = addresses.length - mostShown;
  return [
    ...addresses.slice(0, mostShown).map((address) => `    ${address}`),
    ...(more > 0 ? [`    ${fetchWords[language].more(more)}`] : []),
  ];
}

/** A fetch in a few lines: what is new, what changed, what is gone, and what was left and why. */
export function reportFetch(outcome: FetchOutcome, language: Language): string[] {
  const words = fetchWords[language];
  const pages = (number: number) => countOf(language, number, 'page');
  const {
    address,
    folder,
    files,
    bytes,
    fresh,
    changed,
    unchanged,
    gone,
    left,
    beside,
    elsewhere,
    documentsElsewhere,
    over,
  } = outcome;
  const isFirst = changed.length + unchanged + gone.length === 0;
  return [
    words.fetched(address, folder, countOf(language, files, 'file')),
    `  ${words.came(pages(fresh.length), pages(changed.length), pages(unchanged), sayBytes(bytes, language))}`,
    ...(isFirst || fresh.length === 0 ? [] : [`  ${words.fresh}`, ...showSome(fresh, language)]),
    ...(changed.length === 0 ? [] : [`  ${words.changed}`, ...showSome(changed, language)]),
    ...(gone.length === 0 ? [] : [`  ${words.gone}`, ...showSome(gone, language)]),
    ...[...Map.groupBy(left, ({ why }) => why)].flatMap(([why, some]) => [
      `  ${words.left(countOf(language, some.length, 'address'), leftWords[language][why])}`,
      ...showSome(
        some.map((one) => one.address),
        language,
      ),
    ]),
    ...(beside === 0 ? [] : [`  ${words.beside(countOf(language, beside, 'address'), new URL(address).origin)}`]),
    ...(elsewhere === 0 ? [] : [`  ${words.elsewhere(countOf(language, elsewhere, 'address'))}`]),
    ...(documentsElsewhere.length === 0
      ? []
      : [`  ${words.documentsElsewhere}`, ...showSome(documentsElsewhere, language)]),
    ...(over === 0 ? [] : [`  ${words.over(countOf(language, over, 'address'))}`]),
  ];
}
