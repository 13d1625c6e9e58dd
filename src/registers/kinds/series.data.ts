import type { Field } from '../fields/field.ts';
import { grounded, named } from './shared-fields.data.ts';

/** Figures of a service by period, with what they mean. A figure stands as it was written, and is read as those of documents are. */
export const seriesFields = [
  ...named,
  { name: 'service', sort: 'registration', of: ['service'], isRequired: true },
  { name: 'unit', sort: 'line' },
  { name: 'countedBy', sort: 'registration', of: ['partner'], isExpected: true },
  {
    name: 'definitions',
    sort: 'rows',
    isCourse: true,
    isExpected: true,
    fields: [
      { name: 'definition', sort: 'line', isRequired: true },
      { name: 'from', sort: 'when' },
    ],
  },
  {
    name: 'figures',
    sort: 'rows',
    fields: [
      { name: 'period', sort: 'when', isExpected: true },
      { name: 'figure', sort: 'line', isRequired: true },
      // When that was told, where the text does not say of which period it is.
      { name: 'toldOn', sort: 'when' },
      { name: 'standing', sort: 'choice', of: ['provisional', 'final', 'target'] },
      { name: 'says', sort: 'line' },
    ],
  },
  {
    name: 'growth',
    sort: 'rows',
    fields: [
      { name: 'percent', sort: 'number', isSigned: true, isRequired: true },
      { name: 'from', sort: 'when' },
      { name: 'until', sort: 'when' },
      { name: 'says', sort: 'line' },
    ],
  },
  ...grounded,
] as const satisfies readonly Field[];
