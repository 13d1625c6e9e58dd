import type { ChapterName, EditionComparison, StatementSort } from '../../editions/compare-editions.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-publication.ts';
import { count } from '../../findings/words/count.ts';
import { sayNature } from '../../findings/words/say-nature.ts';
import { nl } from '../../words/nl.data.ts';
import { say } from '../../words/say.ts';
import { sayPlace } from '../../words/say-place.ts';
import { countDoubts } from '../read/count-doubts.ts';

const longestQuote = 120;
const mostChapters = 20;

const sorts: { readonly [sort in StatementSort]: string } = {
  title: 'titel',
  passages: 'tekst',
  commitments: 'voornemens',
  accounts: 'verantwoordingen',
  indicators: 'indicatoren',
  amounts: 'bedragen',
  references: 'verwijzingen',
  mentions: 'vermeldingen',
};

function nameChapter({ code, title }: ChapterName): string {
  return code === null ? title : `${code} ${title}`;
}

/** The first twenty, and how many more. */
function some(lines: readonly string[]): string[] {
  const more = lines.length - mostChapters;
  return more > 0 ? [...lines.slice(0, mostChapters), `    … en nog ${more}`] : [...lines];
}

function printComparison({ gone, added, changed }: EditionComparison): string[] {
  return [
    ...some(gone.map((chapter) => `    vervallen: ${nameChapter(chapter)}`)),
    ...some(added.map((chapter) => `    nieuw: ${nameChapter(chapter)}`)),
    ...some(
      changed.map(
        (chapter) =>
          `    gewijzigd: ${nameChapter(chapter)} (${chapter.changes.map(({ sort }) => sorts[sort]).join(', ')})`,
      ),
    ),
  ];
}

function printStanding({ outcome, number, filesUnchanged }: ImportOutcome): string {
  if (outcome === 'same') return `ongewijzigd, editie ${number} blijft`;
  if (outcome === 'new') return `editie ${number} vastgelegd`;
  const why = filesUnchanged ? 'dezelfde bestanden, nu anders gelezen' : 'gewijzigd';
  return `editie ${number} vastgelegd (${why}); editie ${number - 1} blijft op het eigen adres`;
}

function printCounts({ publication: { chapters, notes, doubts } }: ImportOutcome): string {
  const sum = (of: (chapter: (typeof chapters)[number]) => number) =>
    chapters.reduce((all, chapter) => all + of(chapter), 0);
  const figures = sum(({ indicators }) => indicators.reduce((all, indicator) => all + indicator.figures.length, 0));
  return [
    count(chapters.length, 'onderdeel', 'onderdelen'),
    count(
      sum(({ passages }) => passages.length),
      'passage',
      'passages',
    ),
    count(
      sum(({ commitments }) => commitments.length),
      'voornemen',
      'voornemens',
    ),
    count(
      sum(({ accounts }) => accounts.length),
      'verantwoording',
      'verantwoordingen',
    ),
    count(
      sum(({ indicators }) => indicators.length),
      'indicator',
      'indicatoren',
    ),
    count(figures, 'cijfer', 'cijfers'),
    count(
      sum(({ amounts }) => amounts.length),
      'bedrag',
      'bedragen',
    ),
    `${notes.length} niet geplaatst`,
    countDoubts(sum((chapter) => chapter.doubts.length) + doubts.length),
  ].join(', ');
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

/** What an import did to one publication, as Dutch lines: the edition, what its texts are, what changed, and everything that could not be placed. */
export function reportImport(outcome: ImportOutcome): string[] {
  const { publication, comparison, goneFiles, keptFiles } = outcome;
  const texts = sayNature(publication.chapters.map(({ nature }) => nature));
  return [
    `${publication.organisation.name}, ${publication.title} (/${publication.organisation.slug}/${publication.slug}): ${printStanding(outcome)}`,
    `    ${printCounts(outcome)}`,
    ...(texts === null ? [] : [`    ${texts.nl}`]),
    ...(comparison === null ? [] : printComparison(comparison)),
    ...some(goneFiles.map((file) => `    niet meer in de map: ${file}`)),
    ...(keptFiles === 0
      ? []
      : [`    van eerder gebleven: ${count(keptFiles, 'bestand', 'bestanden')} van deze publicatie`]),
    ...publication.notes.map(
      ({ at, why, text }) => `    niet geplaatst (${sayPlace(nl, at)}): ${say(nl.reading.notes, why)} “${quote(text)}”`,
    ),
  ];
}
