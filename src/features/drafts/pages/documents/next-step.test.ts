import { expect, test } from 'vitest';
import type { DraftState } from '../../../../model/rights/draft-state.ts';
import type { Role } from '../../../../model/rights/role.ts';
import { workingAs } from '../../../people/working.ts';
import { isEarly, nextStep } from './next-step.ts';

function stepOf(state: DraftState, role: Role, isCorrection = false) {
  const { text, isMine } = nextStep({ state, isCorrection }, workingAs('o', 'm', [{ role, field: null }]), 'nl');
  return isMine ? text : null;
}

test('a document names its next step to who takes it', () => {
  expect(stepOf('draft', 'controller')).toBe('Stuur naar de ambtelijke toets');
  expect(stepOf('in-review', 'college')).toBe('Keur goed');
  expect(stepOf('approved', 'clerk')).toBe('Bied het aan de raad aan');
  expect(stepOf('offered', 'clerk')).toBe('Leg vast dat de raad het heeft vastgesteld');
  expect(stepOf('adopted', 'controller')).toBe('Begin een correctie');
});

test('a correction is recorded after its approval, and not offered', () => {
  expect(stepOf('approved', 'clerk', true)).toBe('Leg de correctie vast');
  expect(stepOf('approved', 'controller', true)).toBeNull();
});

test('to anybody else it says who is next', () => {
  for (const role of ['policy-officer', 'reader', 'council-member'] as const)
    for (const state of ['draft', 'in-review', 'approved', 'offered', 'adopted'] as const)
      expect(stepOf(state, role)).toBeNull();
  expect(stepOf('in-review', 'controller')).toBeNull();
});

test('a draft goes on early as long as answers wait, and nothing else does', () => {
  expect(isEarly({ state: 'draft' }, { asked: 3, written: 2 })).toBe(true);
  expect(isEarly({ state: 'draft' }, { asked: 3, written: 3 })).toBe(false);
  expect(isEarly({ state: 'approved' }, { asked: 3, written: 2 })).toBe(false);
});
