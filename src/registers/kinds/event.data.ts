import type { Field } from '../fields/field.ts';
import { counts, grounded, named } from './shared-fields.data.ts';

const eventKinds = [
  'mission',
  'conference',
  'delegation',
  'visit',
  'deadline',
  'anniversary',
  'meeting',
  'exhibition',
] as const;

/** Something on the joint calendar; of a mission what integrity asks as well. */
export const eventFields = [
  ...named,
  { name: 'kind', sort: 'choice', of: eventKinds, isRequired: true, isFacet: true },
  { name: 'direction', sort: 'choice', of: ['incoming', 'outgoing', 'at-home'], isFacet: true },
  { name: 'starts', sort: 'when', hasTime: true, isExpected: true },
  { name: 'ends', sort: 'when', hasTime: true },
  { name: 'zone', sort: 'line' },
  { name: 'repeats', sort: 'line' },
  { name: 'leftOut', sort: 'when', isMany: true },
  { name: 'place', sort: 'line', isExpected: true, isFacet: true },
  { name: 'country', sort: 'country', isFacet: true },
  { name: 'latitude', sort: 'number', isSigned: true, most: 90 },
  { name: 'longitude', sort: 'number', isSigned: true, most: 180 },
  { name: 'organisers', sort: 'registration', of: ['partner'], isMany: true },
  { name: 'partners', sort: 'registration', of: ['partner'], isMany: true },
  { name: 'projects', sort: 'registration', of: ['project'], isMany: true },
  counts,
  { name: 'participants', sort: 'number', isWhole: true },
  { name: 'goals', sort: 'text' },
  { name: 'report', sort: 'text' },
  {
    name: 'followUps',
    sort: 'rows',
    fields: [
      { name: 'months', sort: 'number', isWhole: true, most: 120, isRequired: true },
      { name: 'due', sort: 'when' },
      { name: 'doneOn', sort: 'when' },
      { name: 'says', sort: 'line' },
    ],
  },
  { name: 'invitedBy', sort: 'registration', of: ['partner'] },
  { name: 'party', sort: 'text' },
  { name: 'registeredOn', sort: 'when' },
  {
    name: 'costs',
    sort: 'rows',
    fields: [
      { name: 'post', sort: 'choice', of: ['travel', 'stay', 'meals', 'programme', 'other'], isRequired: true },
      { name: 'euros', sort: 'money', isRequired: true },
      { name: 'paidBy', sort: 'registration', of: ['partner'] },
    ],
  },
  {
    name: 'survey',
    sort: 'rows',
    fields: [
      { name: 'question', sort: 'line', isRequired: true },
      { name: 'answer', sort: 'line', isRequired: true },
      { name: 'answers', sort: 'number', isWhole: true, isRequired: true },
    ],
  },
  {
    name: 'signUps',
    sort: 'rows',
    isInternal: true,
    fields: [
      { name: 'company', sort: 'line', isRequired: true },
      { name: 'email', sort: 'email' },
      { name: 'wishes', sort: 'line' },
      { name: 'consentOn', sort: 'when', isRequired: true },
      { name: 'keepUntil', sort: 'when', isRequired: true },
    ],
  },
  ...grounded,
] as const satisfies readonly Field[];
