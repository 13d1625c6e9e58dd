import type { Field } from '../fields/field.ts';
import { contacts, grounded, named } from './shared-fields.data.ts';

/** The four groups of a region: government, education and research, business, and surroundings. */
const partnerRoles = ['government', 'knowledge', 'business', 'environment'] as const;

/** An outside body: an organisation, a network of several, a board with seats, an office that several keep, a team of the organisation itself. */
export const partnerFields = [
  ...named,
  { name: 'role', sort: 'choice', of: partnerRoles, isExpected: true, isFacet: true },
  {
    name: 'form',
    sort: 'choice',
    of: ['organisation', 'network', 'board', 'office', 'team'],
    isRequired: true,
    isFacet: true,
  },
  { name: 'place', sort: 'line', isExpected: true },
  { name: 'country', sort: 'country', isFacet: true },
  { name: 'from', sort: 'when' },
  { name: 'until', sort: 'when' },
  // Whether it is the organisation whose register this is.
  { name: 'isSelf', sort: 'yes-no' },
  { name: 'partOf', sort: 'registration', of: ['partner'] },
  { name: 'succeeds', sort: 'registration', of: ['partner'], isMany: true },
  {
    name: 'members',
    sort: 'rows',
    fields: [
      { name: 'member', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'as', sort: 'line' },
      { name: 'from', sort: 'when' },
      { name: 'until', sort: 'when' },
    ],
  },
  {
    name: 'seats',
    sort: 'rows',
    fields: [
      { name: 'group', sort: 'choice', of: partnerRoles, isRequired: true },
      { name: 'function', sort: 'line', isRequired: true },
      { name: 'of', sort: 'registration', of: ['partner'] },
      { name: 'from', sort: 'when' },
      { name: 'until', sort: 'when' },
    ],
  },
  {
    name: 'bodies',
    sort: 'rows',
    fields: [
      { name: 'body', sort: 'line', isRequired: true },
      { name: 'task', sort: 'line' },
    ],
  },
  {
    name: 'costShares',
    sort: 'rows',
    fields: [
      { name: 'year', sort: 'number', isWhole: true, isRequired: true },
      { name: 'party', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'percent', sort: 'number', most: 100 },
      { name: 'euros', sort: 'money' },
      { name: 'confirmedOn', sort: 'when' },
    ],
  },
  { name: 'website', sort: 'address' },
  { name: 'kvk', sort: 'identifier', of: 'kvk' },
  { name: 'oin', sort: 'identifier', of: 'oin' },
  { name: 'tooi', sort: 'identifier', of: 'tooi' },
  ...grounded,
  contacts,
] as const satisfies readonly Field[];
