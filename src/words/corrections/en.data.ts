import type { CorrectionWords } from './correction-words.ts';

function yearsFrom(years: number): string {
  const many = Math.abs(years) === 1 ? 'the year' : `${Math.abs(years)} years`;
  return `${many} ${years < 0 ? 'before' : 'after'} that of the publication`;
}

/** What decisions of persons are said with in English. */
export const enCorrections: CorrectionWords = {
  line: (words) => `The heading “${words}”`,
  alike: (style, isNumbered) => (isNumbered ? `Every ${style} with a number` : `Every other ${style}`),
  styles: {
    h1: 'heading of level 1',
    h2: 'heading of level 2',
    h3: 'heading of level 3',
    h4: 'heading of level 4',
    h5: 'heading of level 5',
    h6: 'heading of level 6',
    bold: 'bold line',
    capitals: 'line in capitals',
    plain: 'plain line',
  },
  asks: (question) => `asks: ${question}`,
  headings: {
    chapter: 'is a chapter',
    goal: 'is itself what is to be achieved',
    part: 'is a heading within an answer',
    text: 'is plain text',
  },
  level: (level) => ` (${level.toLowerCase()})`,
  column: (head, is, isOfValues) =>
    `${head === '' ? 'The column without a head' : `Column${isOfValues ? ' or row' : ''} ${head}`} is: ${is}`,
  columns: {
    name: 'name',
    unit: 'unit',
    source: 'source',
    frequency: 'how often it is measured',
    code: 'code',
    period: 'period',
    remark: 'remark',
  },
  roles: {
    achieved: 'achieved',
    budgeted: 'budgeted',
    target: 'target',
    baseline: 'baseline',
    reference: 'comparison',
    other: 'figure',
  },
  year: (year) => {
    if (year === 'head') return 'year in the head';
    if (year === null) return 'year not in the head';
    return year === 0 ? 'year of the publication' : yearsFrom(year);
  },
  anyYear: ' (of any year)',
  row: (name, is) => `The row ${name} has ${is}`,
  amount: (side) => `amounts (${side.toLowerCase()})`,
  rows: { indicator: 'figures of an indicator', neither: 'no figures and no amounts' },
  statement: (text, is) => `“${text}” is ${is}`,
  statements: {
    commitment: 'a commitment',
    account: 'an account',
    nothing: 'no commitment and no account',
  },
  publication: (parts) => `The document is: ${parts.join(', ')}`,
  anyBody: 'any organisation',
};
