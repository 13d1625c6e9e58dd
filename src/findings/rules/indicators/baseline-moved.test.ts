import { describe, expect, it } from 'vitest';
import { annualReport, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { baselineMoved } from './baseline-moved.ts';

type Cells = Parameters<typeof row>[1];
const told = (name: string, first: Cells, second: Cells) =>
  judgeScene(baselineMoved, [
    annualReport(2017, { indicators: [row(name, first)] }),
    annualReport(2019, { indicators: [row(name, second)] }),
  ]);
const first = { baseline: '9.580', 'target 2017': '9.500', 'achieved 2017': '9.813', 'target 2018': '9.400' };

describe('baseline-moved', () => {
  it('tells that a worse result became the start, and that an aim was put off', () => {
    const second = { baseline: '9.813', 'target 2019': '9.700', 'target 2022': '9.400' };
    const [found, ...others] = told('Aantal actief woningzoekenden', first, second);
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'De nulmeting van “Aantal actief woningzoekenden” is “9.813” in het jaarverslag 2019 en was “9.580” in het jaarverslag 2017. “9.813” is wat in 2017 is behaald, slechter dan de eerste nulmeting. Het doel “9.400” stond eerst bij 2018 en nu bij 2022.',
    );
    expect(found?.isMild).toBe(false);
  });

  it('is for information where the new start is better, or nobody can tell', () => {
    expect(told('Aantal actief woningzoekenden', first, { baseline: '9.100', 'target 2019': '9.000' })).toMatchObject([
      { isMild: true },
    ]);
    expect(told('Formatie', { baseline: '80' }, { baseline: '90' })).toMatchObject([{ isMild: true }]);
  });

  it('is silent where it stayed, where it has its year, and where a note stands at it', () => {
    const name = 'Aantal actief woningzoekenden';
    expect(told(name, first, { baseline: '9.580' })).toEqual([]);
    expect(told(name, first, { 'baseline 2018': '9.813' })).toEqual([]);
    const noted = row(name, { baseline: '9.813' }, { footnote: 'Anders geteld' });
    expect(
      messagesOf(baselineMoved, [
        annualReport(2017, { indicators: [row(name, first)] }),
        annualReport(2019, { indicators: [noted] }),
      ]),
    ).toEqual([]);
  });
});
