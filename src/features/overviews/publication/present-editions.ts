import { compareEditions } from '../../../editions/compare-editions.ts';
import { type EditionContent, readContent } from '../../../editions/edition-content.ts';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDate } from '../../../words/numerals.ts';
import type { ListedEdition } from '../../publications/queries/list-editions.ts';
import type { EditionView } from './publication-page.tsx';

/** The editions newest first, each with what changed since the one before it. */
export function presentEditions(
  editions: readonly ListedEdition[],
  shown: number,
  addressOfEdition: (number: number) => string,
  words: Words,
  language: Language,
): EditionView[] {
  return editions.map((edition, index) => ({
    name: words.edition.name(edition.number),
    href: addressOfEdition(edition.number),
    isShown: edition.number === shown,
    frozen: words.edition.frozen(printDate(language, edition.frozenAt)),
    change: describeChange(edition, editions[index + 1], words),
  }));
}

/** Whether a chapter that both have is told to be something else: retold, in part. */
function isOtherNature(before: EditionContent, after: EditionContent): boolean {
  const natures = new Map(before.chapters.map(({ slug, nature = [] }) => [slug, nature.join(' ')]));
  return after.chapters.some(({ slug, nature = [] }) => (natures.get(slug) ?? nature.join(' ')) !== nature.join(' '));
}

function describeChange(edition: ListedEdition, former: ListedEdition | undefined, words: Words): string {
  if (edition.number === 1) return words.edition.first;
  if (former === undefined) return '';
  const [before, after] = [readContent(former.content), readContent(edition.content)];
  const { added, gone, changed } = compareEditions(before, after);
  const parts = [
    ...(added.length > 0 ? [words.edition.added(added.length)] : []),
    ...(gone.length > 0 ? [words.edition.removed(gone.length)] : []),
    ...(changed.length > 0 ? [words.edition.changed(changed.length)] : []),
    ...(isOtherNature(before, after) ? [words.edition.otherNature] : []),
    ...(edition.isCorrected ? [words.edition.corrected] : []),
  ];
  return parts.length === 0 ? words.edition.sameContent : parts.join(', ');
}
