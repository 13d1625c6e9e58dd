import { describe, expect, it } from 'vitest';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { annualReport, row } from '../scene.fixture.ts';
import { setScene } from '../scene.ts';
import { attainedBy } from './attainment.ts';

function judge(name: string, target: string, achieved: string, past = '-'): string {
  const indicators = [row(name, { 'achieved 2017': past, 'target 2018': target, 'achieved 2018': achieved })];
  const [thread] = setScene(threadPublications([annualReport(2018, { indicators })])).indicators;
  const [, aim, result] = thread?.statements[0]?.indicator.figures ?? [];
  if (thread === undefined || aim === undefined || result === undefined) return 'no row';
  return attainedBy(thread, result, aim).outcome;
}

describe('attainedBy', () => {
  it('takes a plain number for the least, and for the most where less is better', () => {
    expect(judge('Bezoekers', '100', '90')).toBe('not-met');
    expect(judge('Bezoekers', '100', '110')).toBe('met');
    expect(judge('Werkloosheid', '5%', '4%')).toBe('met');
    expect(judge('Werkloosheid', '5%', '6%')).toBe('not-met');
  });

  it('does not say of staff or inhabitants that more is better', () => {
    expect(judge('Formatie', '6,2', '6,0')).toBe('not-testable');
    expect(judge('Formatie', '< 6,2', '6,0')).toBe('met');
  });

  it('judges no plain number where nothing tells which side of it is good', () => {
    expect(judge('Aantal evenementen', '12', '15')).toBe('not-testable');
    expect(judge('Aantal evenementen', '12', '12')).toBe('not-testable');
    expect(judge('Aantal evenementen', '> 12', '15')).toBe('met');
  });

  it('wants the same number where it is to stay as it is', () => {
    expect(judge('Aantal wijkteams (gelijk blijven)', '12', '12')).toBe('met');
    expect(judge('Aantal wijkteams (gelijk blijven)', '12', '13')).toBe('not-met');
  });

  it('looks up the year that a target compares with', () => {
    expect(judge('Bezoekers', '> dan in 2017', '90', '100')).toBe('not-met');
    expect(judge('Bezoekers', '> dan in 2017', '90')).toBe('not-testable');
  });
});
