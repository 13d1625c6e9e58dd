import type { Field } from '../fields/field.ts';
import { counts, grounded, named } from './shared-fields.data.ts';

const projectKinds = [
  'knowledge',
  'profiling',
  'trade',
  'european',
  'lobby',
  'roadmap',
  'pilot',
  'research',
  'subsidy',
  'strategy',
] as const;

/** What is done with others and has an end; the fields of programmes as keep.eu has them. */
export const projectFields = [
  ...named,
  { name: 'kind', sort: 'choice', of: projectKinds, isRequired: true, isFacet: true },
  { name: 'programme', sort: 'line', isFacet: true },
  { name: 'call', sort: 'line' },
  { name: 'acronym', sort: 'line' },
  { name: 'keepId', sort: 'line' },
  {
    name: 'partners',
    sort: 'rows',
    isExpected: true,
    fields: [
      { name: 'partner', sort: 'registration', of: ['partner'], isRequired: true },
      { name: 'as', sort: 'choice', of: ['lead', 'partner', 'client', 'researcher', 'funder'] },
    ],
  },
  { name: 'from', sort: 'when', isExpected: true },
  { name: 'until', sort: 'when', isExpected: true },
  {
    name: 'states',
    sort: 'rows',
    isCourse: true,
    fields: [
      {
        name: 'state',
        sort: 'choice',
        of: ['idea', 'applied', 'rejected', 'running', 'finished', 'stopped'],
        isRequired: true,
        isFacet: true,
      },
      { name: 'from', sort: 'when' },
      { name: 'seenOn', sort: 'when' },
      { name: 'reason', sort: 'line' },
    ],
  },
  {
    name: 'money',
    sort: 'rows',
    fields: [
      { name: 'stage', sort: 'choice', of: ['applied', 'rejected', 'granted', 'committed', 'spent'], isRequired: true },
      { name: 'source', sort: 'registration', of: ['partner'] },
      { name: 'on', sort: 'when' },
      { name: 'euros', sort: 'money' },
      { name: 'hours', sort: 'number' },
    ],
  },
  {
    name: 'milestones',
    sort: 'rows',
    fields: [
      { name: 'milestone', sort: 'line', isRequired: true },
      { name: 'phase', sort: 'line' },
      { name: 'planned', sort: 'when' },
      { name: 'reached', sort: 'when' },
    ],
  },
  {
    name: 'moments',
    sort: 'rows',
    fields: [
      { name: 'on', sort: 'when', isRequired: true },
      { name: 'where', sort: 'line' },
      { name: 'with', sort: 'registration', of: ['partner'] },
      { name: 'outcome', sort: 'line' },
    ],
  },
  { name: 'scaling', sort: 'choice', of: ['scale', 'stop', 'undecided'], isFacet: true },
  { name: 'scalingReason', sort: 'line' },
  counts,
  { name: 'askedBy', sort: 'registration', of: ['partner'], isMany: true },
  { name: 'question', sort: 'line' },
  { name: 'report', sort: 'address' },
  { name: 'followUp', sort: 'line' },
  { name: 'followUpBy', sort: 'when' },
  { name: 'results', sort: 'text', isExpected: true },
  { name: 'lessons', sort: 'text' },
  ...grounded,
] as const satisfies readonly Field[];
