import type { Field } from '../fields/field.ts';
import { grounded, named } from './shared-fields.data.ts';

/** What a partner does for people. */
export const serviceFields = [
  ...named,
  { name: 'partner', sort: 'registration', of: ['partner'], isRequired: true },
  { name: 'tasks', sort: 'line', isMany: true },
  { name: 'from', sort: 'when' },
  { name: 'until', sort: 'when' },
  { name: 'website', sort: 'address' },
  {
    name: 'shares',
    sort: 'rows',
    fields: [
      { name: 'year', sort: 'number', isWhole: true, isRequired: true },
      { name: 'funder', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'percent', sort: 'number', most: 100 },
      { name: 'euros', sort: 'money' },
    ],
  },
  ...grounded,
] as const satisfies readonly Field[];
