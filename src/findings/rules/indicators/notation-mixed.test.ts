import { describe, expect, it } from 'vitest';
import { annualReport, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { notationMixed } from './notation-mixed.ts';

const told = (cells: Parameters<typeof row>[1]) =>
  messagesOf(notationMixed, [annualReport(2018, { indicators: [row('Aandeel gescheiden afval', cells)] })]);

describe('notation-mixed', () => {
  it('tells of Dutch and English marks in one row, and quotes a cell of each', () => {
    const [found] = judgeScene(notationMixed, [
      annualReport(2018, { indicators: [row('Afval', { 'achieved 2017': '19,3%', 'achieved 2018': '19.5%' })] }),
    ]);
    expect(found?.message.nl).toBe(
      'Bij “Afval” in het jaarverslag 2018: in één rij is “19,3%” met Nederlandse punten en komma’s geschreven, en “19.5%” met Engelse.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['19,3%', '19.5%']);
  });

  it('is silent of both ways in one cell, which mislead nobody', () => {
    expect(
      messagesOf(notationMixed, [
        annualReport(2018, { indicators: [row('Studenten', { 'achieved 2018': '60.093 (14.4%)' })] }),
      ]),
    ).toEqual([]);
  });

  it('is one habit for all documents, and of a column only where both count the same', () => {
    const mixed = row('Energie', { 'achieved 2017': '22,9', 'achieved 2018': '13.4 PJ' });
    const found = judgeScene(notationMixed, [
      annualReport(2018, { indicators: [row('Waardering', { 'achieved 2018': '7,5' }), mixed] }),
    ]);
    expect(found).toMatchObject([{ isHabit: true, subject: { kind: 'indicator' } }]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['22,9', '13.4 PJ']);
  });

  it('names the two cells under each other in one column, where a reader slips', () => {
    const [found] = judgeScene(notationMixed, [
      annualReport(2018, {
        indicators: [
          row('Banen', { 'achieved 2013': '131.972', 'achieved 2018': '3.1%' }),
          row('Vestigingen', { 'achieved 2013': '15.729', 'achieved 2018': '4,8%' }),
        ],
      }),
    ]);
    expect(found?.message.nl).toBe(
      'In het jaarverslag 2018 staat in één kolom “4,8%” (bij “Vestigingen”) met Nederlandse punten en komma’s, en “3.1%” (bij “Banen”) met Engelse.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['4,8%', '3.1%']);
  });

  it('takes no cells of two tables for one column, though their heads are the same', () => {
    const inTable = (table: number, indicator: ReturnType<typeof row>) => ({ ...indicator, at: { file: 'a', table } });
    const [found] = judgeScene(notationMixed, [
      annualReport(2018, {
        indicators: [
          inTable(1, row('Banen', { 'achieved 2013': '131.972', 'achieved 2018': '3.1%' })),
          inTable(2, row('Vestigingen', { 'achieved 2018': '4,8%' })),
        ],
      }),
    ]);
    expect(found?.message.nl).toMatch(/^Bij “Banen” in het jaarverslag 2018: in één rij /);
  });

  it('tells of a percentage beside a plain number', () => {
    expect(told({ 'target 2018': '> 60', 'achieved 2018': '58%' })).toEqual([
      'Bij “Aandeel gescheiden afval” in het jaarverslag 2018: in één rij staat een percentage (“58%”) naast een gewoon getal (“> 60”).',
    ]);
  });

  it.each([
    ['one convention', { 'achieved 2017': '1.054', 'achieved 2018': '1.060,5' }],
    ['points that may be either', { 'achieved 2017': '1.054', 'achieved 2018': '990' }],
    ['zero, which is the same in both', { 'achieved 2017': '0', 'achieved 2018': '12%' }],
    ['a number with its share behind it', { 'achieved 2017': '60.093', 'achieved 2018': '61.002 (14,4%)' }],
    ['a comparison beside the row itself', { 'achieved 2018': '12%', 'reference 2018': '40' }],
    ['what may be a year behind a sign', { 'target 2018': '> 2017', 'achieved 2018': '12%' }],
    ['a year in a relative target', { 'target 2018': '> dan in 2017', 'achieved 2018': '12%' }],
  ])('is silent of %s', (_, cells) => {
    expect(told(cells)).toEqual([]);
  });
});
