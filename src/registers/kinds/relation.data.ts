import type { Field } from '../fields/field.ts';
import { decision, grounded, named } from './shared-fields.data.ts';

/** A lasting relation with a partner: a twin town, a shareholding, a part in a network. */
export const relationFields = [
  ...named,
  { name: 'partner', sort: 'registration', of: ['partner'], isRequired: true },
  {
    name: 'kind',
    sort: 'choice',
    of: ['twin-town', 'shareholding', 'network', 'joint-office', 'cooperation', 'trade'],
    isRequired: true,
    isFacet: true,
  },
  { name: 'from', sort: 'when', isExpected: true },
  { name: 'until', sort: 'when' },
  {
    name: 'states',
    sort: 'rows',
    isCourse: true,
    isExpected: true,
    fields: [
      { name: 'state', sort: 'choice', of: ['active', 'paused', 'ended'], isRequired: true, isFacet: true },
      { name: 'from', sort: 'when' },
      // When that was seen to be so, where nothing says since when.
      { name: 'seenOn', sort: 'when' },
      { name: 'reason', sort: 'line', isExpected: true },
      decision,
      { name: 'reviewOn', sort: 'when' },
    ],
  },
  {
    name: 'anniversaries',
    sort: 'rows',
    fields: [
      { name: 'years', sort: 'number', isWhole: true, isRequired: true },
      { name: 'on', sort: 'when' },
      { name: 'isCelebrated', sort: 'yes-no' },
      { name: 'says', sort: 'line' },
    ],
  },
  {
    name: 'reviews',
    sort: 'rows',
    fields: [
      { name: 'on', sort: 'when', isRequired: true },
      { name: 'relevance', sort: 'line' },
      { name: 'effectiveness', sort: 'line' },
      { name: 'efficiency', sort: 'line' },
      { name: 'conclusion', sort: 'line' },
    ],
  },
  // What article 15 of the BBV asks of a "verbonden partij".
  { name: 'publicInterest', sort: 'text' },
  { name: 'seat', sort: 'line' },
  {
    name: 'interests',
    sort: 'rows',
    fields: [
      { name: 'year', sort: 'number', isWhole: true, isRequired: true },
      { name: 'interestBegin', sort: 'line' },
      { name: 'interestEnd', sort: 'line' },
      { name: 'equityBegin', sort: 'money', isSigned: true },
      { name: 'equityEnd', sort: 'money', isSigned: true },
      { name: 'debtBegin', sort: 'money' },
      { name: 'debtEnd', sort: 'money' },
      { name: 'result', sort: 'money', isSigned: true },
    ],
  },
  { name: 'risks', sort: 'text' },
  ...grounded,
] as const satisfies readonly Field[];
