import type { MarkReason } from '../model/notation/notation-facts.ts';
import type { IdentitySign } from '../model/note-facts.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type { FigureRole } from '../model/statement.ts';
import type { ReadingWords } from './say.ts';

const reasons: Readonly<Record<MarkReason, string>> = {
  'only-decimal': 'because no thousands mark can stand there',
  share: 'because it is a percentage',
  table: 'because other cells of the table show so',
  dutch: 'as is usual in Dutch',
};

const roles: Readonly<Record<FigureRole, string>> = {
  achieved: 'achieved',
  budgeted: 'budgeted',
  target: 'target',
  baseline: 'baseline',
  reference: 'comparison',
  other: 'something else',
};

const questions: Readonly<Record<Question, string>> = {
  intro: 'what this is about',
  situation: 'where we stand',
  achieve: 'what we want to achieve',
  do: 'what we are going to do',
  done: 'what we have done',
  conclusion: 'the conclusion',
  cost: 'what it costs',
  other: 'something else',
};

const signs: Readonly<Record<IdentitySign, string>> = {
  'file-title': 'the title of the file',
  'file-name': 'the name of the file',
  breadcrumb: 'the breadcrumb',
  address: 'the address',
  title: 'the title',
  'first-lines': 'the first lines',
  questions: 'the questions',
  'column-heads': 'the column heads',
};

/** The kinds of publication with their article. */
const kinds: Readonly<Record<PublicationKind, string>> = {
  budget: 'a budget',
  'spring-memorandum': 'a spring memorandum',
  'progress-report': 'a progress report',
  'annual-report': 'an annual report',
  'coalition-agreement': 'a coalition agreement',
  agenda: 'an execution agenda',
  other: 'another publication',
};

function quote(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}

function figureOf({ role, year }: { readonly role: FigureRole; readonly year: number | null }): string {
  return year === null ? roles[role] : `${roles[role]} ${year}`;
}

function nameColumn(head: string): string {
  return head === '' ? 'without a head' : `“${head}”`;
}

/** What a reading says of itself in English. */
export const enReading: ReadingWords = {
  figures: {
    'mark-read': ({ mark, use, because, quoted }) =>
      `The ${mark === '.' ? 'point' : 'comma'} in ${quote(quoted)} was read as a ${use === 'decimal' ? 'decimal' : 'thousands'} mark, ${reasons[because]}.`,
    'brackets-negative': () => 'Brackets around the number mean here that it is negative.',
    'dash-negative': () => 'A dash after the number means here that it is negative.',
    'about-left-out': ({ quoted }) => `The number was read without ${quote(quoted)}.`,
    'after-limit-left-out': () => 'What stands in brackets after the limit was left out.',
    'number-not-year': ({ quoted }) => `${quote(quoted)} was read as a number, not as a year.`,
    'not-of-number': ({ quoted }) => `${quote(quoted)} is not part of the number.`,
    'nil-is-zero': () => '“Nihil” (nil) was read as 0.',
    'unit-of-number': ({ quoted }) => `${quote(quoted)} was read as the unit of the number.`,
    'given-elsewhere': (figure) => `Other publications give the values in this column as ${figureOf(figure)}.`,
    'as-written': ({ before, quoted, after }) => `${before}${quote(quoted)}${after}`,
  },
  notes: {
    'of-site': () => 'This belongs to the website or the page and not to the document.',
    menu: ({ lines }) =>
      `${lines === 1 ? 'This line stands' : 'These lines stand'} with others above the page, as in a menu.`,
    'loose-sign': () => 'This is a loose number or sign, such as a page number.',
    'of-lost-table': () => 'This is a value of a table that cannot be read.',
    contact: () => 'These are contact details and not part of the document.',
    contents: () => 'This is a line of the table of contents.',
    remark: () => 'This is a remark about the document and not part of it.',
    'questions-run-together': () =>
      'These questions stood above columns side by side, which can no longer be told apart.',
    logo: () => 'This is the logo of the organisation.',
    'names-publication': () => 'This line names a publication and not a chapter of it.',
    shelf: () =>
      'This heading names the part of the publication in which the chapters stand, and is no chapter itself.',
    'above-first-chapter': () => 'This line stands above the first chapter.',
    'trail-not-found': () => 'This breadcrumb names a chapter that was not recognised as one, or not by this name.',
    'table-in-no-chapter': () =>
      'This table stands in no chapter; what was read from it stands with the chapters that it names.',
    'table-without-figures': () => 'The table has no column of figures and was kept as text.',
    'table-not-sure': () =>
      'No column of this table can be read with certainty as figures of an indicator or as amounts. The table was kept as text.',
    'cells-not-placed': () => 'These cells of a table are no figure or amount.',
    'same-code': () => 'These chapters have the same code and different titles; all of them were kept.',
    twin: ({ input }) => `This chapter stands word for word in ${input} too; it was kept once.`,
    'identified-otherwise': ({ sign, kind, year }) => {
      const theirs = [kind && kinds[kind.theirs], year?.theirs].filter(Boolean).join(' ');
      const ours = [kind && kinds[kind.ours], year && (year.ours ?? 'without a year')].filter(Boolean).join(' ');
      return `By ${signs[sign]} this is ${theirs}, but the rest of the document points to ${ours}.`;
    },
    'as-written': ({ sentence }) => sentence,
  },
  doubts: {
    'row-short': () =>
      'This row has fewer cells than the table has columns: to which columns the values belong cannot be seen.',
    'column-many-ways': ({ head }) => `The column ${nameColumn(head)} can be read in more than one way.`,
    'column-role': ({ head }) =>
      `The head ${nameColumn(head)} does not say whether the values are achieved, budgeted or targets.`,
    'column-year': ({ head }) => `Of which year the values in the column ${nameColumn(head)} are cannot be seen.`,
    'given-otherwise': ({ head, ...figure }) =>
      `Other publications give quite other values for these indicators as ${figureOf(figure)}: the column “${head}” may have been misread.`,
    'heading-two-ways': () => 'This heading can be read in two ways.',
    'asked-by-answer': () => 'What this heading asks is shown only by what stands below it.',
    nature: () => 'It is not certain what this text is.',
    'row-run-together': () => 'The cells of this row cannot be told apart.',
    'column-asked': () => 'No head says in which column of this table the answer to the question stands.',
    'table-lost': () => 'These are values of a table of which the rows and columns cannot be recognised.',
    'table-sort': () => 'Whether this table holds amounts or indicators cannot be seen.',
    'as-written': ({ sentence }) => sentence,
  },
  candidates: {
    figure: figureOf,
    column: ({ head }) => `the column “${head}”`,
    question: ({ question }) => `the question ${questions[question]}`,
    'asks-nothing': () => 'a heading that asks no question',
    chapter: () => 'a new chapter',
    'chapter-above': () => 'the chapter above it',
    'title-again': () => 'the title once more',
    'no-text': () => 'no part of the text',
    'next-goal': () => 'the next goal',
    'within-answer': () => 'a heading within the answer',
    text: () => 'plain text',
    commitment: () => 'a commitment',
    account: () => 'an account',
    amounts: () => 'amounts',
    indicators: () => 'indicators',
    'as-written': ({ sentence }) => sentence,
  },
};
