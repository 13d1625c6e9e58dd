import type { Chapter } from '../../model/chapter.ts';
import { printPeriod } from '../../model/publication.ts';
import type { Reading } from '../../model/reading.ts';
import { wordsIn } from '../../words/language.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { say } from '../../words/say.ts';
import { sayChance } from '../../words/say-chance.ts';
import { sayPlace } from '../../words/say-place.ts';
import { type Counted, countOf } from '../words/count-of.ts';
import { countDoubts } from './count-doubts.ts';
import { readWords } from './words.data.ts';

/** A reading in a few lines: which publication, and how much each chapter states. */
export function summariseReading(reading: Reading, language: Language): string {
  const [words, { kinds, reading: said, ...shared }] = [readWords[language], wordsIn(language)];
  const period = printPeriod(reading.publication);
  const kind = kinds[reading.publication.kind].toLowerCase();
  const which = `${kind}${period === '' ? `, ${words.noYear}` : ` ${period}`}`;
  const nature = sayNature([reading.nature]);
  const original = reading.address === null ? '' : ` ${words.original(reading.address)}`;
  return [
    `${reading.input}: ${which}, ${reading.organisation ?? words.noOrganisation}`,
    ...(nature === null ? [] : [`  ${nature[language]}${original}`]),
    ...reading.chapters.map((chapter) => summariseChapter(chapter, language)),
    ...reading.notes.map(({ at, why }) => `  ${words.note(sayPlace(shared, at), say(said.notes, why))}`),
    ...doubtLines(reading, language),
  ].join('\n');
}

/** How many doubts there are, and what each is about with the likeliest candidate. */
function doubtLines({ doubts }: Reading, language: Language): string[] {
  if (doubts.length === 0) return [];
  const [words, { reading: said, ...shared }] = [readWords[language], wordsIn(language)];
  return [
    `  ${countDoubts(doubts.length, language)}`,
    ...doubts.map(({ at, why, candidates: [best] }) => {
      const likely =
        best === undefined ? '' : ` ${words.likely(say(said.candidates, best.says), sayChance(best.score, language))}`;
      return `  ${words.doubt(sayPlace(shared, at), say(said.doubts, why))}${likely}`;
    }),
  ];
}

function summariseChapter(chapter: Chapter, language: Language): string {
  const counts: readonly (readonly [number: number, what: Counted])[] = [
    [chapter.passages.length, 'passage'],
    [chapter.commitments.length, 'commitment'],
    [chapter.accounts.length, 'account'],
    [chapter.indicators.length, 'indicator'],
    [chapter.indicators.reduce((sum, indicator) => sum + indicator.figures.length, 0), 'figure'],
    [chapter.amounts.length, 'amount'],
    [chapter.references.length, 'reference'],
  ];
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => countOf(language, number, what));
  return `  ${chapterName(chapter)}: ${told.length === 0 ? readWords[language].headingOnly : told.join(', ')}`;
}
