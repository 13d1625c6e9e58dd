import type { Field, RowsField } from '../fields/field.ts';

/** What every register begins with. */
export const named = [
  { name: 'name', sort: 'line', isRequired: true },
  { name: 'otherNames', sort: 'line', isMany: true },
  { name: 'says', sort: 'text' },
] as const satisfies readonly Field[];

const sectors = ['ict', 'health', 'energy', 'creative', 'other'] as const;
const targetGroups = ['residents', 'visitors', 'companies', 'talent'] as const;

/** What every register ends with: what it is about, what it is done for, and where that is said. */
export const grounded = [
  { name: 'sectors', sort: 'choice', of: sectors, isMany: true, isFacet: true },
  { name: 'targetGroups', sort: 'choice', of: targetGroups, isMany: true, isFacet: true },
  {
    name: 'serves',
    sort: 'rows',
    fields: [
      { name: 'thread', sort: 'thread', of: ['commitment', 'indicator', 'policy-field'], isRequired: true },
      { name: 'on', sort: 'when' },
      { name: 'says', sort: 'line' },
      { name: 'isConfirmed', sort: 'yes-no' },
    ],
  },
  {
    name: 'sources',
    sort: 'rows',
    fields: [
      { name: 'publication', sort: 'line' },
      { name: 'chapter', sort: 'line' },
      { name: 'address', sort: 'address' },
      { name: 'on', sort: 'when' },
      { name: 'tells', sort: 'line' },
    ],
    isExpected: true,
  },
] as const satisfies readonly Field[];

/** Which figures of indicators it is one of: of which year, and where that is told or what speaks for it. */
export const counts = {
  name: 'countsFor',
  sort: 'rows',
  fields: [
    { name: 'thread', sort: 'thread', of: ['indicator'], isRequired: true },
    { name: 'year', sort: 'number', isWhole: true, isRequired: true },
    { name: 'says', sort: 'line' },
    { name: 'isConfirmed', sort: 'yes-no' },
  ],
} as const satisfies RowsField;

/** People at a body: no page of the public shows them, and they go when their time is over. */
export const contacts = {
  name: 'contacts',
  sort: 'rows',
  isInternal: true,
  fields: [
    { name: 'name', sort: 'line', isRequired: true },
    { name: 'function', sort: 'line' },
    { name: 'email', sort: 'email' },
    { name: 'phone', sort: 'line' },
    { name: 'consentOn', sort: 'when', isRequired: true },
    { name: 'keepUntil', sort: 'when', isRequired: true },
  ],
} as const satisfies RowsField;

/** A decision as a line: a council resolution, amendment, motion or pledge. */
export const decision = { name: 'decision', sort: 'line' } as const satisfies Field;
