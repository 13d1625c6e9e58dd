import { describe, expect, test } from 'vitest';
import { catalogue } from '../../findings/catalogue.ts';
import { keepRules } from './read-config.ts';

describe('keepRules', () => {
  test('turns all others off and leaves the settings of the one that is asked', () => {
    const { rules } = keepRules({ rules: { 'target-changed': 'info' } }, ['target-changed']);
    expect(rules).toEqual({
      ...Object.fromEntries(catalogue.map(({ code }) => [code, 'off'])),
      'target-changed': 'info',
    });
  });

  test('a rule that is asked by name runs, also where the settings turn it off', () => {
    for (const off of ['off', { severity: 'off' }] as const)
      expect(keepRules({ rules: { 'target-changed': off } }, ['target-changed']).rules['target-changed']).toBe(
        'warning',
      );
  });

  test('without a name the settings stay as they are', () => {
    const config = { rules: { 'target-changed': 'off' } } as const;
    expect(keepRules(config, [])).toBe(config);
  });

  test('a name that only looks like a rule is refused', () => {
    for (const name of ['constructor', '__proto__', 'Target-Changed', ''])
      expect(() => keepRules({ rules: {} }, [name])).toThrow(
        expect.objectContaining({ saying: { say: 'no-such-rule', with: { rule: name } } }),
      );
  });
});
