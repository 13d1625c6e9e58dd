import { count } from '../numerals.ts';
import { sayChance } from '../say-chance.ts';
import type { nlStatements } from './nl.data.ts';

/** The words around figures, tables, amounts and doubts, in English. */
export const enStatements: typeof nlStatements = {
  figures: {
    indicator: 'Indicator',
    note: (mark) => `Note ${mark}`,
    back: (mark) => `Back to note ${mark} in the table`,
    unit: (unit) => `unit: ${unit}`,
    frequency: (frequency) => `measured: ${frequency}`,
    source: (source) => `source: ${source}`,
    rankMeaning: (raw) => `${raw}, lower is better`,
    thanIn: (operator, year) => `${operator} in ${year}`,
    dash: 'dash',
    settled: (text) => `How we read this: ${text}`,
    table: 'Table',
    noYear: 'no year',
  },
  readTable: {
    label: (number, head) =>
      [['Table', number].filter((part) => part !== null).join(' '), head].filter((part) => part !== '').join(': '),
    read: ({ indicators, figures, amounts }) =>
      `Read from this: ${[
        ...(indicators > 0 ? [count('en', indicators, 'indicator', 'indicators')] : []),
        ...(figures > 0 ? [count('en', figures, 'figure', 'figures')] : []),
        ...(amounts > 0 ? [count('en', amounts, 'amount', 'amounts')] : []),
      ].join(', ')}.`,
    elsewhere: (n) => (n === 1 ? 'One amount is with another chapter.' : `${n} amounts are with other chapters.`),
    nothing: 'Nothing was read from this table.',
    whatItMayBe: 'What it may be',
    sure: 'This reading is certain.',
    certainty: (percent) => `This reading is ${percent} certain.`,
    doubt: (n) => (n === 1 ? 'One cell is in doubt.' : `${n} cells are in doubt.`),
    restored: 'The source has lines of text here and no table. We set them in columns.',
    unsure:
      'The source has lines of text here and no table. How they belong together is not certain. This is how we read them.',
  },
  money: {
    thousands: 'amounts × €1,000',
    euros: 'amounts in euros',
    caption: 'Expenses, income and balance',
    row: 'Item',
  },
  doubt: {
    heading: 'What is not sure',
    lead: 'Here the program could not read for sure what it says. We name what it may be. Figures in doubt count for nothing.',
    none: 'No doubt was left after reading.',
    count: (n) =>
      n === 1
        ? 'One place in the source is in doubt. What stands there counts for nothing.'
        : `${n} places in the source are in doubt. What stands there counts for nothing.`,
    more: (n) => `And ${count('en', n, 'more doubt', 'more doubts')}: see the pages of the chapters.`,
    mark: (parts) => `in doubt: ${parts.join(' and ')}`,
    parts: { role: 'sort of figure', year: 'year', side: 'expenses or income', standing: 'budgeted or actual' },
    candidate: (says, score) => `${score > 0.5 ? 'probably' : 'possibly'}: ${says} (${sayChance(score, 'en')})`,
    certainty: (percent) => `certainty of this reading: ${percent}`,
    stakes: {
      table: 'how the table is read',
      year: 'the year',
      role: 'the sort of figure',
      name: 'the name',
      amount: 'the amount',
      question: 'the question',
      chapter: 'the chapter',
      statement: 'the statement',
      organisation: 'the organisation',
      publication: 'the publication',
    },
  },
};
