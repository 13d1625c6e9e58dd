import { describe, expect, it } from 'vitest';
import { annualReport, budget, publication } from '../scene.fixture.ts';
import { compareWritten, wasOver } from './written.ts';

describe('compareWritten', () => {
  it('puts the documents in the order in which a body writes them', () => {
    const written = [
      publication('other', null),
      annualReport(2017),
      budget(2018),
      publication('progress-report', 2017),
      publication('spring-memorandum', 2018),
      budget(2017),
      annualReport(2016),
    ]
      .map((one) => ({ publication: one }))
      .toSorted(compareWritten);
    expect(written.map(({ publication: { slug } }) => slug)).toEqual([
      'budget-2017',
      'annual-report-2016',
      'spring-memorandum-2018',
      'progress-report-2017',
      'budget-2018',
      'annual-report-2017',
      'other-',
    ]);
  });

  it('orders nothing between two documents without a year', () => {
    expect(
      compareWritten({ publication: publication('other', null) }, { publication: publication('other', null) }),
    ).toBe(0);
  });
});

describe('wasOver', () => {
  it('knows that a budget is written before the year before it has ended', () => {
    expect(wasOver(2016, budget(2018))).toBe(true);
    expect(wasOver(2017, budget(2018))).toBe(false);
    expect(wasOver(2017, annualReport(2017))).toBe(true);
  });
});
