import { expect, test } from 'vitest';
import { judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import { pickStriking } from './pick-striking.ts';

const [some] = judged(kennisstad).findings;

function finding(
  severity: FindingContent['severity'],
  rule: string,
  field: string,
  isExplained = false,
): FindingContent {
  if (some === undefined) throw new Error('No finding in the example.');
  const explanation = {
    ...{ reason: 'Geteld op een andere dag.', decision: null, decidedOn: null },
    ...{ at: new Date('2026-11-22T10:00:00Z'), hasChanged: false, saidThen: null },
  };
  return { ...some, key: `${rule} ${field}`, severity, rule, field, explanation: isExplained ? explanation : null };
}

const names = (picked: readonly { readonly body: string; readonly finding: FindingContent }[]) =>
  picked.map(({ body, finding: { key } }) => `${body}: ${key}`);

test('the gravest come first, and three times the same is one thing to see', () => {
  const found = [
    { body: 'a', finding: finding('warning', 'vanished', 'wonen') },
    { body: 'a', finding: finding('error', 'lowered', 'wonen') },
    { body: 'a', finding: finding('error', 'lowered', 'zorg') },
    { body: 'a', finding: finding('error', 'sum', 'zorg') },
    { body: 'b', finding: finding('error', 'lowered', 'wonen') },
  ];
  expect(names(pickStriking(found, 3))).toEqual(['a: lowered wonen', 'a: sum zorg', 'b: lowered wonen']);
});

test('what an organisation has explained comes last, and no more is picked than there is', () => {
  const found = [
    { body: 'a', finding: finding('error', 'lowered', 'wonen', true) },
    { body: 'a', finding: finding('info', 'renamed', 'wonen') },
  ];
  expect(names(pickStriking(found, 3))).toEqual(['a: renamed wonen', 'a: lowered wonen']);
  expect(pickStriking([], 3)).toEqual([]);
});

test('what is new comes before what is graver, but not what an organisation explained', () => {
  const found = [
    { body: 'a', finding: finding('error', 'sum', 'zorg') },
    { body: 'a', finding: finding('info', 'renamed', 'wonen') },
    { body: 'a', finding: finding('error', 'lowered', 'wonen', true) },
  ];
  const isNew = ({ rule }: FindingContent) => rule !== 'sum';
  expect(names(pickStriking(found, 3, isNew))).toEqual(['a: renamed wonen', 'a: sum zorg', 'a: lowered wonen']);
});
