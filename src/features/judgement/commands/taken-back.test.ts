import { expect, test } from 'vitest';
import type { Finding } from '../../../findings/finding.ts';
import { judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import { restsOn, withoutNames } from './taken-back.ts';

const { findings } = judged(kennisstad);
const taken = { slug: 'elders', number: 1, threads: new Set<string>() };

function threadOf({ subject }: Finding): string {
  return `${subject.kind === 'chapter' ? 'policy-field' : subject.kind}/${subject.thread}`;
}

test('a finding rests on what it quotes, wherever it does, and on nothing else', () => {
  expect(findings.length).toBeGreaterThan(5);
  for (const finding of findings) {
    expect(restsOn(finding, taken), finding.key).toBe(false);
    for (const { publication } of [finding.chapter, ...finding.evidence])
      expect(restsOn(finding, { ...taken, slug: publication }), finding.key).toBe(true);
    const [quote] = finding.evidence;
    if (quote === undefined) continue;
    const also = [{ message: finding.message, evidence: [{ ...quote, publication: 'elders' }] }];
    expect(restsOn({ ...finding, also }, taken), finding.key).toBe(true);
  }
});

test('and on the thread that may be called by its words', () => {
  for (const finding of findings)
    expect(restsOn(finding, { ...taken, threads: new Set([threadOf(finding)]) }), finding.key).toBe(true);
});

test('a thread that is gone loses the name that it had, one that goes on or had nothing of it keeps its own', () => {
  const row = { organisation_id: 'a', thread_id: 'b', kind: 'indicator', publications: 1, first_year: null } as const;
  const rest = { last_year: null, findings: 0, began_in: null, began_at: null, field: 'veld', title: 'Banen' } as const;
  const gone = { ...row, ...rest, slug: 'banen', content: null };
  const other = { ...gone, slug: 'woningen' };
  const named = withoutNames([gone, other], { ...taken, threads: new Set(['indicator/banen']) });
  expect(named).toEqual([{ ...gone, title: '', field: null }, other]);
});
