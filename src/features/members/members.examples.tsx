import type { Language } from '../../words/numerals.ts';
import { memberWords } from '../../words/people/member-words.data.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import type { Member } from '../people/queries/list-members.ts';
import { controllerAtWork as at } from '../work-desk/havermonde.fixture.ts';
import { InvitedPage } from './invited-page.tsx';
import { InvitePage, MemberPage } from './member-page.tsx';
import { MembersPage } from './members-page.tsx';

const parts = [
  { id: 'wonen', slug: 'wonen', title: 'Wonen', isCurrent: true },
  { id: 'groen', slug: 'openbare-ruimte-en-groen', title: 'Openbare ruimte en groen', isCurrent: true },
  { id: 'havens', slug: 'havens', title: 'Havens', isCurrent: false },
];
const since = new Date('2026-09-01T08:00:00Z');
const until = new Date('2026-12-14T08:00:00Z');
const come = { since, endedAt: null, hasCome: true, invitedUntil: null };
const controller: Member = {
  ...come,
  ...{ memberId: 'a', name: 'Controller van Havermonde', email: 'controller@havermonde.example' },
  grants: [
    { role: 'controller', field: null },
    { role: 'administrator', field: null },
  ],
};
const members: readonly Member[] = [
  controller,
  {
    ...come,
    ...{ memberId: 'b', name: 'Beleidsmedewerker wonen', email: 'wonen@havermonde.example' },
    grants: [{ role: 'policy-officer', field: 'wonen' }],
  },
  {
    ...come,
    ...{ memberId: 'c', name: 'Accountant', email: 'accountant@elders.example', hasCome: false, invitedUntil: until },
    grants: [],
  },
  {
    ...come,
    ...{ memberId: 'd', name: 'Oud-medewerker', email: 'oud@havermonde.example', endedAt: until, grants: [] },
  },
  { ...come, ...{ memberId: 'e', name: null, email: null, endedAt: until, grants: [] } },
];

const on = (language: Language, path = '') => exampleContext(language, `/beheer/havermonde/mensen${path}`);

function list(language: Language, mayChange: boolean) {
  return <MembersPage asked={{ at, members, parts, mayChange }} context={on(language)} />;
}

function one(language: Language, member: Member) {
  return <MemberPage at={at} parts={parts} told={null} member={member} context={on(language, '/a')} />;
}

/** The people of an organisation. */
export const examples = [
  { name: 'members', page: (language: Language) => list(language, true) },
  { name: 'members-seen', page: (language: Language) => list(language, false) },
  { name: 'member', page: (language: Language) => one(language, controller) },
  { name: 'member-gone', page: (language: Language) => one(language, { ...controller, endedAt: until, grants: [] }) },
  {
    name: 'member-new',
    page: (language: Language) => {
      const filled = { name: 'Accountant', email: 'accountant', grant: { role: 'accountant', part: '' } };
      const told = memberWords[language].notSent;
      return <InvitePage at={at} parts={parts} told={told} filled={filled} context={on(language, '/nieuw')} />;
    },
  },
  {
    name: 'member-invited',
    page: (language: Language) => {
      const address = 'https://doelspoor.example/beheer/uitnodiging/Zk3u8Qm1xV5bT7yR0pL2wN4cJ6hG9fD1sA8eK3iO5uY';
      const asked = { at, name: 'Accountant', email: 'a@elders.example', until, address, isNotSent: true };
      return <InvitedPage asked={asked} context={on(language, '/nieuw')} />;
    },
  },
];
