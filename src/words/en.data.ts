import { enBodies } from './bodies/en.data.ts';
import { enChapters } from './chapters/en.data.ts';
import { enCite } from './cite/en.data.ts';
import { enComparison } from './comparison/en.data.ts';
import { enReading } from './en-reading.data.ts';
import { enThreads } from './en-threads.data.ts';
import { enFollow } from './follow/en.data.ts';
import { enFrame } from './frame/en.data.ts';
import { enIndicators } from './indicators/en.data.ts';
import { enLog } from './log/en.data.ts';
import { enMoney } from './money/en.data.ts';
import { enNetwork } from './network/en.data.ts';
import type { Words } from './nl.data.ts';
import { enOverviews } from './overviews/en.data.ts';
import { enReview } from './review/en.data.ts';
import { enSearch } from './search/en.data.ts';
import { enStatements } from './statements/en.data.ts';

/** Every word of the interface in English. What publications wrote stays Dutch. */
export const en: Words = {
  kinds: {
    budget: 'Budget',
    'spring-memorandum': 'Spring memorandum',
    'progress-report': 'Progress report',
    'annual-report': 'Annual report',
    agenda: 'Execution agenda',
    'coalition-agreement': 'Coalition agreement',
    other: 'Other document',
  },
  levels: {
    programme: 'Programme',
    subprogramme: 'Subprogramme',
    'policy-field': 'Policy field',
    paragraph: 'Paragraph',
    other: 'Chapter',
  },
  roles: {
    achieved: 'Achieved',
    budgeted: 'Budgeted',
    target: 'Target',
    baseline: 'Baseline',
    reference: 'For comparison',
    other: 'Figure',
  },
  missing: { 'not-measured': 'not measured', 'to-follow': 'to follow', unknown: 'unknown', blank: 'left blank' },
  operators: { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most' },
  indicatorKinds: {
    performance: 'Performance indicators',
    effect: 'Effect indicators',
    mandatory: 'Mandatory indicators',
  },
  questions: {
    intro: 'Introduction',
    situation: 'How do we stand?',
    achieve: 'What do we want to achieve?',
    do: 'What are we going to do?',
    done: 'What have we done?',
    conclusion: 'Conclusion',
    cost: 'What may it cost?',
    other: 'Other text',
  },
  sides: { expenses: 'expenses', income: 'income', balance: 'balance' },
  standings: { original: 'Budget', amended: 'Amended', actual: 'Actual' },
  siteProfiles: {
    begrotingsapp: 'sites like gemeente.begrotingsapp.nl',
    jaarsites: 'sites like gemeente.begroting-2024.nl',
  },
  place: { page: 'p.', sheet: 'sheet', table: 'table', row: 'row', line: 'line' },
  reading: enReading,
  threads: enThreads,
  ...enFrame,
  ...enOverviews,
  ...enChapters,
  ...enStatements,
  ...enIndicators,
  ...enCite,
  ...enFollow,
  ...enBodies,
  ...enComparison,
  ...enMoney,
  ...enNetwork,
  ...enSearch,
  ...enLog,
  ...enReview,
};
