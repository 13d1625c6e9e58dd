import { describe, expect, it } from 'vitest';
import type { StatedPublication } from '../../../threading/stated.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { annualReport, budget, row } from '../scene.fixture.ts';
import { setScene } from '../scene.ts';
import { aimsForYear, aimYears } from './aim-changes.ts';
import { latestResult, resultsOfYear, resultYears } from './results.ts';

const [thread] = setScene(
  threadPublications([
    annualReport(2018, {
      indicators: [row('Aantal sluizen', { 'achieved 2018': '-', 'achieved 2016': '3', 'target 2018': '6' })],
    }),
    budget(2018, {
      indicators: [row('Aantal sluizen', { 'achieved 2016': '2', 'target 2018': '5', 'target 2019': 'volgt' })],
    }),
  ]),
).indicators;
if (thread === undefined) throw new Error('the indicator has no thread');

describe('the cells of an indicator by year', () => {
  it('are given from the earliest year on, also where no number stands', () => {
    expect(resultYears(thread)).toEqual([2016, 2018]);
    expect(aimYears(thread)).toEqual([2018, 2019]);
  });

  it('are in the order in which the documents were written', () => {
    expect(resultsOfYear(thread, 2016).map(({ figure }) => figure.raw)).toEqual(['2', '3']);
    expect(aimsForYear(thread, 2018).map(({ figure }) => figure.raw)).toEqual(['5', '6']);
  });

  it('tell nothing of a year that has none, nor an aim that is no number', () => {
    expect(resultsOfYear(thread, 2017)).toEqual([]);
    expect(latestResult(thread, 2018)).toBe(null);
    expect(aimsForYear(thread, 2019)).toEqual([]);
  });
});

describe('a head that is a year alone', () => {
  const yearsIn = (publication: StatedPublication) =>
    setScene(threadPublications([publication])).indicators.map(resultYears);
  const bare = row('Aantal sluizen', { 'other 2017': '2', 'other 2018': '-' });

  it('has results in an annual report, up to its own year', () => {
    expect(yearsIn(annualReport(2018, { indicators: [bare] }))).toEqual([[2017, 2018]]);
  });

  it('has none in a budget, beside a column of results, in a row with years to come, or where a year stands twice', () => {
    expect(yearsIn(budget(2018, { indicators: [bare] }))).toEqual([[]]);
    const sketches = [
      { 'other 2017': '2', 'achieved 2018': '3' },
      { 'other 2018': '3', 'other 2019': '4' },
    ];
    expect(
      sketches.flatMap((cells) => yearsIn(annualReport(2018, { indicators: [row('Aantal sluizen', cells)] }))),
    ).toEqual([[2018], []]);
    const twice = { ...bare, figures: [...bare.figures, ...bare.figures] };
    expect(yearsIn(annualReport(2018, { indicators: [twice] }))).toEqual([[]]);
  });
});
