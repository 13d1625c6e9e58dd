import { describe, expect, test } from 'vitest';
import type { StatedIndicator } from '../../threading/stated.ts';
import { threadPublications } from '../../threading/thread-publications.ts';
import { judgeThreads } from '../judge-threads.ts';
import { judgeUnits } from '../judge-units.ts';
import { stateOfAccount } from '../state-of-account.ts';
import { annualReport, budget, row } from './scene.fixture.ts';
import { setScene } from './scene.ts';

const name = 'Aantal bruggen in de stad';

/** The row with the figures of one column in doubt: its year is not known. */
function inDoubt(indicator: StatedIndicator, column: string): StatedIndicator {
  return {
    ...indicator,
    figures: indicator.figures.map((figure) =>
      figure.column === column ? { ...figure, year: null, unsettled: ['year'] } : figure,
    ),
  };
}

const planned = budget(2018, { indicators: [row(name, { 'target 2018': '> 5' })] });
const told = row(name, { 'achieved 2018': '8', 'target 2018': '> 2' });
const rulesOf = (indicator: StatedIndicator) =>
  judgeThreads(threadPublications([planned, annualReport(2018, { indicators: [indicator] })])).map(({ rule }) => rule);

describe('what is in doubt', () => {
  test('is evidence for no rule: a target that changed is told only where it is settled', () => {
    expect(rulesOf(told)).toContain('target-changed');
    expect(rulesOf(inDoubt(told, 'target 2018'))).not.toContain('target-changed');
  });

  test('may be the result that a rule misses, so that it is not missed', () => {
    const silent = row(name, { 'target 2018': '> 5' });
    expect(rulesOf(silent)).toContain('actual-missing');
    expect(rulesOf(inDoubt(row(name, { 'target 2018': '> 5', 'achieved 2018': '8' }), 'achieved 2018'))).not.toContain(
      'actual-missing',
    );
  });

  test('hides what is not found: an indicator has not vanished where a table was not read', () => {
    const page = (doubts: 'read' | 'in doubt') =>
      judgeThreads(
        threadPublications([
          planned,
          budget(2019, {
            commitments: ['We bouwen een brug over het kanaal.'],
            doubts: doubts === 'read' ? [] : [{ stake: 'table', text: 'Bruggen | 8 | 9' }],
          }),
        ]),
      ).map(({ rule }) => rule);
    expect(page('read')).toContain('indicator-vanished');
    expect(page('in doubt')).not.toContain('indicator-vanished');
  });

  test('is left out of the state of account, and told there', () => {
    const threading = threadPublications([
      planned,
      annualReport(2018, { indicators: [inDoubt(row(name, { 'achieved 2018': '8' }), 'achieved 2018')] }),
    ]);
    const { stock } = judgeUnits(threading);
    const { aims } = stateOfAccount(stock, new Set()).total;
    expect(aims['in-doubt'].map(({ year }) => year)).toEqual([2018]);
    expect([...aims.met, ...aims['not-met'], ...aims.untestable]).toEqual([]);
  });

  test('leaves threads alone in which all is settled', () => {
    const threading = threadPublications([planned]);
    expect(setScene(threading).threading).toBe(threading);
  });

  test('a blank of a table with a line a year and a column a role was not left open', () => {
    const line = (year: number, own: string) => ({
      [`baseline ${year}`]: own === 'baseline' ? '3' : '',
      [`achieved ${year}`]: own === 'achieved' ? '4' : '',
      [`target ${year}`]: own === 'target' ? '5' : '',
    });
    const laidOut = row(name, { ...line(2016, 'baseline'), ...line(2017, 'achieved'), ...line(2018, 'target') });
    const figuresOf = (indicator: StatedIndicator) =>
      setScene(threadPublications([budget(2018, { indicators: [indicator] })])).indicators[0]?.statements[0]?.indicator
        .figures.length;
    expect(figuresOf(laidOut)).toBe(3);
    expect(figuresOf(row(name, { 'achieved 2016': '', 'target 2018': '5' }))).toBe(2);
  });
});
