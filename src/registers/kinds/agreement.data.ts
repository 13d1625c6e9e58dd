import type { Field } from '../fields/field.ts';
import { decision, grounded, named } from './shared-fields.data.ts';

/** What is agreed with partners, from letter to settlement. */
export const agreementFields = [
  ...named,
  {
    name: 'kind',
    sort: 'choice',
    of: ['covenant', 'letter-of-intent', 'cooperation', 'grant', 'contract', 'lease'],
    isExpected: true,
    isFacet: true,
  },
  {
    name: 'legalForm',
    sort: 'choice',
    of: ['subsidy', 'quasi-in-house', 'tender', 'sgei', 'covenant', 'letter-of-intent', 'none'],
    isExpected: true,
    isFacet: true,
  },
  {
    name: 'parties',
    sort: 'rows',
    isExpected: true,
    fields: [
      { name: 'party', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'as', sort: 'line' },
    ],
  },
  { name: 'signedOn', sort: 'when' },
  { name: 'from', sort: 'when', isExpected: true },
  { name: 'until', sort: 'when', isExpected: true },
  { name: 'remindMonths', sort: 'number', isWhole: true, most: 60, isInternal: true },
  {
    name: 'renewals',
    sort: 'rows',
    fields: [{ name: 'from', sort: 'when', isRequired: true }, { name: 'until', sort: 'when' }, decision],
  },
  { name: 'succeeds', sort: 'registration', of: ['agreement'], isMany: true },
  {
    name: 'requirements',
    sort: 'rows',
    isExpected: true,
    fields: [
      { name: 'requirement', sort: 'line', isRequired: true },
      { name: 'evidence', sort: 'line' },
      { name: 'isMet', sort: 'choice', of: ['yes', 'partly', 'no', 'unknown'] },
      { name: 'on', sort: 'when' },
    ],
  },
  {
    name: 'money',
    sort: 'rows',
    isExpected: true,
    fields: [
      { name: 'year', sort: 'number', isWhole: true, isRequired: true },
      { name: 'funder', sort: 'registration', of: ['partner'] },
      { name: 'fixed', sort: 'money' },
      { name: 'flexible', sort: 'money' },
      { name: 'indexation', sort: 'number', most: 100 },
    ],
  },
  {
    name: 'stages',
    sort: 'rows',
    isCourse: true,
    fields: [
      {
        name: 'stage',
        sort: 'choice',
        of: ['granted', 'advance', 'accounted', 'settled'],
        isRequired: true,
        isFacet: true,
      },
      { name: 'on', sort: 'when', isRequired: true },
      { name: 'euros', sort: 'money' },
    ],
  },
  // Aid below EUR 300,000 in three years, of Regulation (EU) 2023/2831; to be kept in a register from 1 January 2026.
  {
    name: 'deMinimis',
    sort: 'rows',
    fields: [
      { name: 'receiver', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'on', sort: 'when', isRequired: true },
      { name: 'euros', sort: 'money', isRequired: true },
      { name: 'instrument', sort: 'line' },
    ],
  },
  { name: 'document', sort: 'address' },
  ...grounded,
] as const satisfies readonly Field[];
