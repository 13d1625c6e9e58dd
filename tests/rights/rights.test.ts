import { expect, test } from 'vitest';
import { abilities } from '../../src/features/rights/abilities.ts';
import { type Ability, may } from '../../src/model/rights/ability.ts';
import { type DraftState, draftStates } from '../../src/model/rights/draft-state.ts';
import { type Role, roles } from '../../src/model/rights/role.ts';

const states: readonly (DraftState | null)[] = [null, ...draftStates];

/** How far a role reaches: everywhere, only in the field that it was given for and below it, or only where it was given for the whole. */
function reach(role: Role, ability: Ability, state: DraftState | null): string {
  const inField = [{ role, field: 'housing' }];
  if (may(inField, ability, { state, fields: ['parks'] })) return 'everywhere';
  if (may(inField, ability, { state, fields: ['rent', 'housing'] })) return 'own';
  return may([{ role, field: null }], ability, { state, fields: [] }) ? 'whole' : '-';
}

function tableOf(ability: Ability): string {
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(at === 0 ? 18 : 12))
      .join('')
      .trimEnd();
  return [
    `${ability.name}: ${ability.says.nl}`,
    row(['', ...states.map((state) => state ?? 'no document')]),
    ...roles.map((role) => row([role, ...states.map((state) => reach(role, ability, state))])),
  ].join('\n');
}

test('every role may do in every state what it did, so that a change of rights is seen', async () => {
  await expect(`${abilities.map(tableOf).join('\n\n')}\n`).toMatchFileSnapshot('./rights.txt');
});

test('every ability has a name of its own, and somebody who may', () => {
  expect(new Set(abilities.map(({ name }) => name)).size).toBe(abilities.length);
  for (const { name, says, allowed } of abilities) {
    expect(allowed, name).not.toEqual([]);
    expect(
      [says.nl, says.en].every((sentence) => sentence.endsWith('.')),
      name,
    ).toBe(true);
    expect(may([], { name, says, allowed }, { state: 'draft', fields: ['housing'] }), name).toBe(false);
  }
});
