import { expect, test } from 'vitest';
import { type Ability, may, theOrganisation } from './ability.ts';

const write: Ability = {
  name: 'write',
  says: { nl: 'x', en: 'x' },
  allowed: [
    { roles: ['controller'], where: 'everywhere', states: ['draft', 'in-review'] },
    { roles: ['policy-officer'], where: 'own', states: ['draft'] },
  ],
};

test('a role holds in its states, in the fields that it was given for and in those below', () => {
  const inHousing = { role: 'policy-officer', field: 'housing' } as const;
  const chapter = { state: 'draft', fields: ['rent', 'housing'] } as const;
  expect(may([inHousing], write, chapter)).toBe(true);
  expect(may([inHousing], write, { ...chapter, fields: ['parks'] })).toBe(false);
  expect(may([inHousing], write, { ...chapter, fields: [] })).toBe(false);
  expect(may([{ ...inHousing, field: null }], write, { ...chapter, fields: [] })).toBe(true);
  expect(may([inHousing], write, { ...chapter, state: 'in-review' })).toBe(false);
});

test('who may do it everywhere may, whatever field the role was given for', () => {
  const controller = { role: 'controller', field: 'housing' } as const;
  expect(may([controller], write, { state: 'in-review', fields: ['parks'] })).toBe(true);
  expect(may([controller], write, { state: 'adopted', fields: ['housing'] })).toBe(false);
});

test('what is about no document is not allowed by what asks for a state', () => {
  expect(may([{ role: 'controller', field: null }], write, theOrganisation)).toBe(false);
  expect(may([], write, { state: 'draft', fields: [] })).toBe(false);
});
