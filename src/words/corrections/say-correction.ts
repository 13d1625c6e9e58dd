import type {
  ColumnMeaning,
  Decision,
  HeadingMeaning,
  HeadingStyle,
  Reach,
  RowMeaning,
} from '../../model/correction.ts';
import { type Period, type PublicationKind, printPeriod } from '../../model/publication.ts';
import { flatten } from '../../model/shown-text.ts';
import { hasYear } from '../../recognition/decided/decided.ts';
import { wordsIn } from '../language.ts';
import type { Language } from '../numerals.ts';
import type { CorrectionWords } from './correction-words.ts';
import { enCorrections } from './en.data.ts';
import { nlCorrections } from './nl.data.ts';

const words: Readonly<Record<Language, CorrectionWords>> = { nl: nlCorrections, en: enCorrections };

function sayHeading(means: HeadingMeaning, language: Language): string {
  const { asks, headings, level } = words[language];
  const { questions, levels } = wordsIn(language);
  if (means.is === 'question') return asks(questions[means.question]);
  // A chapter of another level is a chapter, and no more.
  const isLevelled = means.is === 'chapter' && means.level !== null && means.level !== 'other';
  return `${headings[means.is]}${isLevelled ? level(levels[means.level]) : ''}`;
}

function sayColumn(means: ColumnMeaning, language: Language): string {
  const { columns, roles, year } = words[language];
  return means.is === 'value' ? `${roles[means.role]}, ${year(means.year)}` : columns[means.is];
}

function sayRow(means: RowMeaning, language: Language): string {
  const { amount, rows } = words[language];
  return means.is === 'amount' ? amount(wordsIn(language).sides[means.side]) : rows[means.is];
}

function sayPublication(kind: PublicationKind | null, period: Period, language: Language): string {
  const name = kind === null ? null : wordsIn(language).kinds[kind].toLowerCase();
  return [name, printPeriod(period)].filter((part) => part !== null && part !== '').join(' ');
}

/** The head of a column or the name of a row as written, and that it holds of the same with another year; nothing of a column without one. */
function sayKnown(text: string, { anyYear }: CorrectionWords): string {
  return text === '' ? '' : `“${flatten(text)}”${hasYear(text) ? anyYear : ''}`;
}

/** How a line is set: "vette regel". */
export function sayStyle(style: HeadingStyle, language: Language): string {
  return words[language].styles[style];
}

/** What a person decided, in plain words on one line: "De kop “onze koers” vraagt: Wat willen we bereiken?". */
export function sayDecision(decision: Decision, language: Language): string {
  const say = words[language];
  switch (decision.about) {
    case 'heading': {
      const { words: own, style, isNumbered = false, means } = decision;
      const line = own === null ? say.alike(say.styles[style], isNumbered) : say.line(flatten(own));
      return `${line} ${sayHeading(means, language)}`;
    }
    case 'column':
      return say.column(
        sayKnown(decision.head, say),
        sayColumn(decision.means, language),
        decision.means.is === 'value',
      );
    case 'row':
      return say.row(sayKnown(decision.name, say), sayRow(decision.means, language));
    case 'statement':
      return say.statement(flatten(decision.text), say.statements[decision.means]);
    case 'publication': {
      const { kind = null, year = null, endYear = null, sequence = null, organisation = '' } = decision.means;
      const parts = [sayPublication(kind, { year, endYear, sequence }, language), flatten(organisation)];
      return say.publication(parts.filter((part) => part !== ''));
    }
  }
}

/** Of which documents a decision holds: "Urk, begroting 2019, deel-1/a.html". */
export function sayReach({ organisation, publication, file }: Reach, language: Language): string {
  const parts = [
    organisation ?? words[language].anyBody,
    publication === null
      ? ''
      : sayPublication(publication.kind, { year: publication.year, endYear: null, sequence: null }, language),
    file ?? '',
  ];
  return parts
    .map(flatten)
    .filter((part) => part !== '')
    .join(', ');
}
