import { agreedSorts, compareAgreed } from '../../../editions/compare-agreed.ts';
import { compareEditions } from '../../../editions/compare-editions.ts';
import { type EditionContent, readContent } from '../../../editions/edition-content.ts';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDate } from '../../../words/numerals.ts';
import type { ListedEdition } from '../../publications/queries/list-editions.ts';
import type { ListedStanding } from '../../publications/queries/list-standings.ts';
import { presentStanding } from './present-standing.ts';
import type { EditionView } from './publication-page.tsx';

/** So many chapters that changed are named in the list of editions. */
const mostCompared = 12;

type EditionAddresses = {
  readonly edition: (number: number) => string;
  /** A chapter of two editions beside each other. */
  readonly comparison: (from: number, to: number, chapter: string) => string;
};

/** The editions newest first, each with what changed since the one before it. */
export function presentEditions(
  editions: readonly ListedEdition[],
  standings: readonly ListedStanding[],
  shown: number,
  addresses: EditionAddresses,
  words: Words,
  language: Language,
): EditionView[] {
  return editions.map((edition, index) => ({
    name: words.edition.name(edition.number),
    href: addresses.edition(edition.number),
    isShown: edition.number === shown,
    frozen: words.edition.frozen(printDate(language, edition.frozenAt)),
    standing: presentStanding(standings, edition.number, language),
    ...presentChange(edition, editions[index + 1], standings, addresses, words),
  }));
}

/** Whether a chapter that both have is told to be something else: retold, in part. */
function isOtherNature(before: EditionContent, after: EditionContent): boolean {
  const natures = new Map(before.chapters.map(({ slug, nature = [] }) => [slug, nature.join(' ')]));
  return after.chapters.some(({ slug, nature = [] }) => (natures.get(slug) ?? nature.join(' ')) !== nature.join(' '));
}

/** What changed since the edition before it; of one that was written here also which chapters, each to be compared. */
function presentChange(
  edition: ListedEdition,
  former: ListedEdition | undefined,
  standings: readonly ListedStanding[],
  addresses: EditionAddresses,
  words: Words,
): Pick<EditionView, 'change' | 'compared'> {
  if (edition.number === 1) return { change: words.edition.first, compared: [] };
  if (former === undefined) return { change: '', compared: [] };
  const [before, after] = [readContent(former.content), readContent(edition.content)];
  const { added, gone, changed } = compareEditions(before, after);
  const agreed = new Set(compareAgreed(before.agreed ?? null, after.agreed ?? null).map(({ sort }) => sort));
  const parts = [
    ...(added.length > 0 ? [words.edition.added(added.length)] : []),
    ...(gone.length > 0 ? [words.edition.removed(gone.length)] : []),
    ...(changed.length > 0 ? [words.edition.changed(changed.length)] : []),
    ...agreedSorts.flatMap((sort) => (agreed.has(sort) ? [words.edition.agreed[sort]] : [])),
    ...(isOtherNature(before, after) ? [words.edition.otherNature] : []),
    ...(edition.isCorrected ? [words.edition.corrected] : []),
  ];
  const isMadeHere = standings.some(({ number }) => number === edition.number);
  const compared = (isMadeHere ? changed : []).slice(0, mostCompared).map(({ slug, code, title }) => ({
    href: addresses.comparison(former.number, edition.number, slug),
    text: [code, title].filter((part) => part !== null).join(' '),
  }));
  return { change: parts.length === 0 ? words.edition.sameContent : parts.join(', '), compared };
}
