import { type Working, workingAs } from '../people/working.ts';
import type { AtWork } from './work-desk.tsx';

const memberId = '01930000-0000-7000-8000-000000000001';
const havermonde = {
  organisationId: '01930000-0000-7000-8000-000000000000',
  slug: 'havermonde',
  name: 'Havermonde',
  memberId,
  byProviderAlone: false,
} as const;

/** Somebody invented at work for an invented municipality. */
export const controllerAtWork: AtWork = {
  who: {
    accountId: 'controller',
    sessionId: 'hier',
    hasPassword: true,
    name: 'Controller van Havermonde',
    email: 'controller@havermonde.example',
    lacksSecondFactor: false,
    providerOf: null,
    closed: [],
    memberships: [havermonde, { ...havermonde, slug: 'regio-havermonde', name: 'Regio Havermonde' }],
  },
  organisation: havermonde,
  working: workingAs(havermonde.organisationId, memberId, [
    { role: 'controller', field: null },
    { role: 'administrator', field: null },
  ]) satisfies Working,
};
