import { expect, test } from 'vitest';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { quoteFigure, quoteStatement } from '../quotes.ts';
import { annualReport, budget, row } from '../scene.fixture.ts';
import { isWorded } from './is-worded.ts';

test('a sentence is worded by its writer; a figure, a name and a title are facts', () => {
  const { statements } = threadPublications([
    budget(2018, { commitments: ['We bouwen een brug.'], indicators: [row('Bruggen', { 'target 2018': '> 2' })] }),
    annualReport(2018, { accounts: ['De brug is gebouwd.'] }),
  ]);
  const worded = [...statements.values()].filter((one) => isWorded(quoteStatement(one))).map(({ kind }) => kind);
  expect(worded.toSorted()).toEqual(['account', 'commitment']);
  for (const one of statements.values()) {
    const figure = one.kind === 'indicator' ? one.indicator.figures[0] : undefined;
    if (one.kind === 'indicator' && figure) expect(isWorded(quoteFigure(one, figure))).toBe(false);
  }
  expect(isWorded({ kind: null, raw: 'Er zijn te weinig huizen.' })).toBe(true);
  expect(isWorded({ kind: null, raw: '€ 2.446' })).toBe(false);
});
