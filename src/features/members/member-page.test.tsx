import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Grant } from '../../model/rights/role.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../work-desk/havermonde.fixture.ts';
import { InvitePage, MemberPage, usualGrant } from './member-page.tsx';

const parts = [
  { id: 'wonen', slug: 'wonen', title: 'Wonen', isCurrent: true },
  { id: 'havens', slug: 'havens', title: 'Havens', isCurrent: false },
];
const shown = { at: controllerAtWork, parts, told: null, context: exampleContext('nl', '/beheer/havermonde/mensen') };
const person = { memberId: 'a', name: 'Bea', email: 'bea@havermonde.example' };
const times = { since: new Date('2026-09-01T08:00:00Z'), endedAt: null, hasCome: true, invitedUntil: null };

const offered = (html: string) =>
  parts.filter(({ id }) => html.includes(`<option value="${id}"`)).map(({ title }) => title);
const ofMember = (...grants: readonly Grant[]) =>
  offered(renderToString(<MemberPage {...shown} member={{ ...person, ...times, grants }} />));
const ofInvitation = (part: string) => {
  const filled = { name: '', email: '', grant: { ...usualGrant, part } };
  return offered(renderToString(<InvitePage {...shown} filled={filled} />));
};

test('a role is offered in parts of the newest documents, and in a part that was given or chosen before', () => {
  expect(ofMember()).toEqual(['Wonen']);
  expect(ofMember({ role: 'policy-officer', field: 'havens' })).toEqual(['Wonen', 'Havens']);
  expect(ofInvitation('')).toEqual(['Wonen']);
  expect(ofInvitation('havens')).toEqual(['Wonen', 'Havens']);
});
