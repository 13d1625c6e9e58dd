import type { EditionComparison } from '../../editions/compare-editions.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import { wordsIn } from '../../words/language.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { say } from '../../words/say.ts';
import { sayPlace } from '../../words/say-place.ts';
import { countDoubts } from '../read/count-doubts.ts';
import { countOf } from '../words/count-of.ts';
import { importWords } from './words.data.ts';

type Words = (typeof importWords)[Language];

const longestQuote = 120;
const mostChapters = 20;

/** The first twenty, and how many more. */
function some(lines: readonly string[], words: Words): string[] {
  const more = lines.length - mostChapters;
  return more > 0 ? [...lines.slice(0, mostChapters), words.more(more)] : [...lines];
}

function printComparison({ gone, added, changed }: EditionComparison, words: Words): string[] {
  return [
    ...some(
      gone.map((chapter) => words.chapterGone(chapterName(chapter))),
      words,
    ),
    ...some(
      added.map((chapter) => words.chapterAdded(chapterName(chapter))),
      words,
    ),
    ...some(
      changed.map((chapter) =>
        words.chapterChanged(chapterName(chapter), chapter.changes.map(({ sort }) => words.sorts[sort]).join(', ')),
      ),
      words,
    ),
  ];
}

function printStanding({ outcome, number, filesUnchanged, withdrawn }: ImportOutcome, words: Words): string {
  if (outcome === 'same') return words.same(number);
  if (outcome === 'new') return words.first(number);
  if (withdrawn !== null) return words.back(number, number - 1);
  return words.next(number, filesUnchanged ? words.readOtherwise : words.changed);
}

function printCounts({ publication: { chapters, notes, doubts } }: ImportOutcome, language: Language): string {
  const sum = (of: (chapter: (typeof chapters)[number]) => number) =>
    chapters.reduce((all, chapter) => all + of(chapter), 0);
  const figures = sum(({ indicators }) => indicators.reduce((all, indicator) => all + indicator.figures.length, 0));
  return [
    countOf(language, chapters.length, 'chapter'),
    countOf(
      language,
      sum(({ passages }) => passages.length),
      'passage',
    ),
    countOf(
      language,
      sum(({ commitments }) => commitments.length),
      'commitment',
    ),
    countOf(
      language,
      sum(({ accounts }) => accounts.length),
      'account',
    ),
    countOf(
      language,
      sum(({ indicators }) => indicators.length),
      'indicator',
    ),
    countOf(language, figures, 'figure'),
    countOf(
      language,
      sum(({ amounts }) => amounts.length),
      'amount',
    ),
    importWords[language].notPlaced(printNumber(language, notes.length)),
    countDoubts(sum((chapter) => chapter.doubts.length) + doubts.length, language),
  ].join(', ');
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/**
 * What an import did to one publication, as lines: the edition, what its texts are, what changed, and everything that could not be placed.
 * @param unplaced pages of a fetched site that have no place in the tree, by name
 */
export function reportImport(outcome: ImportOutcome, language: Language, unplaced: readonly string[] = []): string[] {
  const { publication, comparison, goneFiles, keptFiles } = outcome;
  const { organisation, title, slug, chapters, notes } = publication;
  const [words, shared] = [importWords[language], wordsIn(language)];
  const texts = sayNature(chapters.map(({ nature }) => nature));
  const below = [
    printCounts(outcome, language),
    ...(texts === null ? [] : [texts[language]]),
    ...(comparison === null ? [] : printComparison(comparison, words)),
    ...some(goneFiles.map(words.fileGone), words),
    ...(unplaced.length === 0 ? [] : [words.unplaced(countOf(language, unplaced.length, 'page'))]),
    ...some(
      unplaced.map((file) => `  ${file}`),
      words,
    ),
    ...(keptFiles === 0 ? [] : [words.filesKept(countOf(language, keptFiles, 'file'))]),
    ...notes.map(({ at, why, text }) => words.note(sayPlace(shared, at), say(shared.reading.notes, why), quote(text))),
  ];
  return [
    `${organisation.name}, ${title} (/${organisation.slug}/${slug}): ${printStanding(outcome, words)}`,
    ...below.map((line) => `    ${line}`),
  ];
}
