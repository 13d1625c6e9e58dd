import { expect, test } from 'vitest';
import { faultsIn } from '../../findings/settings.ts';
import { say } from '../say.ts';
import { ruleSettingWords } from './rule-setting-words.data.ts';

test.each([
  [
    { 'target-chnged': 'off' } as const,
    'Er is geen regel target-chnged; kijk in de lijst met regels.',
    'There is no rule target-chnged; see the list of rules.',
  ],
  [
    { 'target-changed': { factor: 2 } },
    'Regel target-changed kent geen instelling factor.',
    'Rule target-changed has no setting factor.',
  ],
  [
    { 'trend-break': { factor: 'veel' } },
    'Regel trend-break: instelling factor is geen getal. Geef een getal.',
    'Rule trend-break: setting factor is no number. Give a number.',
  ],
  [
    { 'trend-break': { factor: 0 } },
    'Regel trend-break: instelling factor is te klein. Geef meer dan 0.',
    'Rule trend-break: setting factor is too small. Give more than 0.',
  ],
  [
    { 'trend-break': { points: 3 } },
    'Regel trend-break: instelling points is te klein. Geef ten minste 4.',
    'Rule trend-break: setting points is too small. Give at least 4.',
  ],
  [
    { 'trend-break': { points: 4.5 } },
    'Regel trend-break: instelling points is geen heel getal. Geef een heel getal.',
    'Rule trend-break: setting points is no whole number. Give a whole number.',
  ],
  [
    { 'commitment-unanswered': { likeness: 1.5 } },
    'Regel commitment-unanswered: instelling likeness is te groot. Geef ten hoogste 1.',
    'Rule commitment-unanswered: setting likeness is too large. Give at most 1.',
  ],
])('%j is told in both languages', (rules, nl, en) => {
  const faults = faultsIn({ rules });
  expect(faults.map((fault) => say(ruleSettingWords.nl, fault))).toEqual([nl]);
  expect(faults.map((fault) => say(ruleSettingWords.en, fault))).toEqual([en]);
});
