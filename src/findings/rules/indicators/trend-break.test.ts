import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { trendBreak } from './trend-break.ts';

const report = (raws: readonly string[], footnote: string | null = null) => {
  const cells = Object.fromEntries(raws.map((raw, index) => [`achieved ${2012 + index}`, raw]));
  const { figures, ...rest } = row('Aantal meldingen', cells);
  return annualReport(2018, { indicators: [{ ...rest, figures: figures.map((figure) => ({ ...figure, footnote })) }] });
};
const told = (...raws: string[]) => messagesOf(trendBreak, [report(raws)]);

describe('trend-break', () => {
  it('tells of a jump away from the years before, and quotes them all', () => {
    const [found] = judgeScene(trendBreak, [report(['1.000', '1.020', '990', '1.010', '10.050'])]);
    expect(found?.message.nl).toBe(
      '“Aantal meldingen” gaat van “1.010” in 2015 (het jaarverslag 2018) naar “10.050” in 2016 (het jaarverslag 2018); in de jaren ervoor veranderde het cijfer veel minder. Een uitleg is bij dit onderdeel niet gevonden.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['1.000', '1.020', '990', '1.010', '10.050']);
  });

  it('is silent where figures before and after are of two definitions', () => {
    const before = {
      'achieved 2012': '1.000',
      'achieved 2013': '1.020',
      'achieved 2014': '990',
      'achieved 2015': '1.010',
    };
    const after = { 'achieved 2016': '10.050' };
    const years = (name: string) => [
      budget(2017, { indicators: [row('Aantal meldingen', before)] }),
      annualReport(2017, { indicators: [row(name, after)] }),
    ];
    expect(messagesOf(trendBreak, years('Aantal meldingen'))).toHaveLength(1);
    expect(messagesOf(trendBreak, years('Aantal meldingen en klachten'))).toEqual([]);
  });

  it('is silent where there are too few years', () => {
    expect(told('1.000', '1.010', '10.050')).toEqual([]);
    expect(messagesOf(trendBreak, [report(['1.000', '1.020', '990', '1.010', '10.050'])], { points: 6 })).toEqual([]);
  });

  it('is silent of steady growth, of a series that always jumps, and of small counts', () => {
    expect(told('1.000', '1.200', '1.400', '1.600', '1.800')).toEqual([]);
    expect(told('100', '180', '90', '170', '80', '190')).toEqual([]);
    expect(told('2', '3', '2', '3', '5')).toEqual([]);
  });

  it('is silent of a jump that is small beside the figure itself', () => {
    expect(told('131.972', '131.832', '133.604', '135.012', '139.151')).toEqual([]);
  });

  it('is silent of places, of rows that mix shares and numbers, and where a footnote stands', () => {
    expect(told('plaats 3', 'plaats 3', 'plaats 2', 'plaats 3', 'plaats 40')).toEqual([]);
    expect(told('10%', '11%', '10%', '11%', '4.000')).toEqual([]);
    expect(messagesOf(trendBreak, [report(['1.000', '1.020', '990', '1.010', '10.050'], 'Nieuwe telling.')])).toEqual(
      [],
    );
  });
});
