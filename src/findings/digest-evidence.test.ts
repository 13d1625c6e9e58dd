import { expect, test } from 'vitest';
import { digestEvidence } from './digest-evidence.ts';
import type { Quote } from './finding.ts';

function quote(raw: string, rest: Partial<Quote> = {}): Quote {
  return {
    publication: 'budget-2018',
    chapter: '2.1',
    statement: null,
    kind: null,
    label: { nl: 'Doel', en: 'Target' },
    raw,
    position: null,
    ...rest,
  };
}

const further = { message: { nl: '', en: '' }, evidence: [quote('8')] };

test('evidence is the same where it stands elsewhere, is called otherwise or is set otherwise', () => {
  const before = digestEvidence({ evidence: [quote('> 5 per jaar')], also: [] });
  const moved = quote(' >  5 per\njaar', { chapter: '3.2', label: { nl: 'Beoogd', en: 'Aim' } });
  expect(digestEvidence({ evidence: [moved], also: [] })).toBe(before);
  const turned = { evidence: further.evidence, also: [{ ...further, evidence: [quote('> 5')] }] };
  expect(digestEvidence(turned)).toBe(digestEvidence({ evidence: [quote('> 5')], also: [further] }));
});

test('evidence is another where a text says something else, stands in another publication, or more of the same is found', () => {
  const all = [
    { evidence: [quote('> 5')], also: [] },
    { evidence: [quote('> 6')], also: [] },
    { evidence: [quote('> 5', { publication: 'budget-2019' })], also: [] },
    { evidence: [quote('> 5'), quote('8')], also: [] },
    { evidence: [quote('> 5')], also: [further] },
  ];
  expect(new Set(all.map(digestEvidence)).size).toBe(all.length);
});
