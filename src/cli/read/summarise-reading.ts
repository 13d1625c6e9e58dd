import { sayNature } from '../../findings/words/say-nature.ts';
import { printPeriod } from '../../model/publication.ts';
import { nl } from '../../words/nl.data.ts';
import { sayChance } from '../../words/say-chance.ts';
import { countDoubts } from './count-doubts.ts';
import type { PublishedChapter, PublishedReading } from './present-reading.ts';

/** A reading in a few Dutch lines: which publication, and how much each chapter states. */
export function summariseReading(reading: PublishedReading): string {
  const { kind } = reading.publication;
  const period = printPeriod(reading.publication);
  const whose = reading.organisation === null ? 'organisatie onbekend' : reading.organisation;
  const which = `${nl.kinds[kind].toLowerCase()}${period === '' ? ', jaar onbekend' : ` ${period}`}`;
  const notes = reading.notes.map((note) => `  let op (${note.position}): ${note.why}`);
  const said = sayNature([reading.nature]);
  const nature =
    said === null ? [] : [`  ${said.nl}${reading.address === null ? '' : ` Het origineel: ${reading.address}`}`];
  return [
    `${reading.input}: ${which}, ${whose}`,
    ...nature,
    ...reading.chapters.map(summariseChapter),
    ...notes,
    ...doubtLines(reading),
  ].join('\n');
}

/** How many doubts there are, and what each is about with the likeliest candidate. */
function doubtLines({ doubts }: PublishedReading): string[] {
  if (doubts.length === 0) return [];
  return [
    `  ${countDoubts(doubts.length)}`,
    ...doubts.map(({ position, why, candidates: [best] }) => {
      const likely = best === undefined ? '' : ` Waarschijnlijk: ${best.says} (${sayChance(best.score, 'nl')}).`;
      return `  twijfel (${position}): ${why}${likely}`;
    }),
  ];
}

function summariseChapter(chapter: PublishedChapter): string {
  const figures = chapter.indicators.reduce((sum, indicator) => sum + indicator.figures.length, 0);
  const counts = [
    count(chapter.passages.length, 'passage', 'passages'),
    count(chapter.commitments.length, 'voornemen', 'voornemens'),
    count(chapter.accounts.length, 'verantwoording', 'verantwoordingen'),
    count(chapter.indicators.length, 'indicator', 'indicatoren'),
    count(figures, 'cijfer', 'cijfers'),
    count(chapter.amounts.length, 'bedrag', 'bedragen'),
    count(chapter.references.length, 'verwijzing', 'verwijzingen'),
  ].filter((text) => text !== '');
  const name = chapter.code === null ? chapter.title : `${chapter.code} ${chapter.title}`;
  return `  ${name}: ${counts.length === 0 ? 'alleen een kop' : counts.join(', ')}`;
}

function count(number: number, one: string, more: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : more}`;
}
