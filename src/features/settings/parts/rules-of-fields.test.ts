import { expect, test } from 'vitest';
import { catalogue } from '../../../findings/catalogue.ts';
import { faultsIn } from '../../../findings/settings.ts';
import { fieldsOfRules, rulesOfFields } from './rules-of-fields.ts';

const read = (fields: Readonly<Record<string, string>>) =>
  rulesOfFields({ one: (name) => fields[name] ?? '' }, { rules: {} });

test('what is sent as it was drawn changes nothing, and rules as they were made are not named', () => {
  const config = {
    rules: { 'trend-break': { severity: 'error', factor: 3 }, 'target-changed': 'off', 'stale-year': { quotes: 2 } },
  } as const;
  expect(read(fieldsOfRules(config))).toEqual(config);
  expect(read(fieldsOfRules({ rules: {} }))).toEqual({ rules: {} });
  expect(read({ 'drempel-trend-break-factor': '5', 'zwaar-onzin': 'off' })).toEqual({ rules: {} });
});

test('what is asked with yes or no is one of both, and as it was made where nobody says so', () => {
  const field = 'drempel-commitment-unanswered-progressReports';
  const config = { rules: { 'commitment-unanswered': { progressReports: true } } };
  expect(read({ [field]: 'ja' })).toEqual(config);
  expect(fieldsOfRules(config)[field]).toBe('ja');
  expect([read({ [field]: 'nee' }), read({})]).toEqual([{ rules: {} }, { rules: {} }]);
});

test('what no field asks for stays', () => {
  const before = { rules: { 'target-changed': { phrases: ['x'] } } };
  expect(rulesOfFields({ one: () => '' }, before)).toEqual(before);
});

test('every threshold of every rule has a field, and a comma is a decimal', () => {
  expect(Object.keys(fieldsOfRules({ rules: {} }))).toHaveLength(
    catalogue.reduce((sum, { usual }) => sum + 1 + Object.keys(usual).length, 0),
  );
  expect(read({ 'drempel-trend-break-least': '0,25' })).toEqual({ rules: { 'trend-break': { least: 0.25 } } });
});

test.each(['veel', '-1', '1e9', '0x10'])('%s is refused by the rule', (written) => {
  expect(faultsIn(read({ 'drempel-trend-break-factor': written }))).toHaveLength(1);
});
