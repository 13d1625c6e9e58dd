import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { historyRestated } from './history-restated.ts';

const name = 'Aantal deelnemende scholen';
const inBudget = (year: number, cells: Parameters<typeof row>[1]) => budget(year, { indicators: [row(name, cells)] });
const inReport = (year: number, cells: Parameters<typeof row>[1], footnote: string | null = null) =>
  annualReport(year, { indicators: [row(name, cells, { footnote })] });

describe('history-restated', () => {
  it('tells that a later document gives another result of the same year, also where the budget of a later year was written first', () => {
    const [found] = judgeScene(historyRestated, [
      inReport(2017, { 'achieved 2016': '8' }),
      inBudget(2018, { 'achieved 2016': '2' }),
    ]);
    expect(found?.message.nl).toBe(
      'Bij “Aantal deelnemende scholen” staat in het jaarverslag 2017 voor 2016 als behaald cijfer “8”; in de begroting 2018 was dat “2”.',
    );
    expect(found?.evidence.map(({ publication }) => publication)).toEqual(['budget-2018', 'annual-report-2017']);
  });

  it('tells that the first result was what had been budgeted', () => {
    const [found] = judgeScene(historyRestated, [
      inBudget(2017, { 'budgeted 2016': '2' }),
      inBudget(2018, { 'achieved 2016': '2' }),
      inReport(2017, { 'achieved 2016': '8' }),
    ]);
    expect(found?.message.nl).toContain('evenveel als was begroot');
    expect(found?.evidence[0]).toMatchObject({ publication: 'budget-2017', label: { nl: 'Begroot 2016' }, raw: '2' });
  });

  it('tells once that a result became a dash', () => {
    expect(
      messagesOf(historyRestated, [
        inBudget(2018, { 'achieved 2016': '2' }),
        inReport(2017, { 'achieved 2016': '-' }),
        inReport(2018, { 'achieved 2016': '-' }),
      ]),
    ).toEqual([
      'Bij “Aantal deelnemende scholen” staat in het jaarverslag 2017 voor 2016 als behaald cijfer een streepje; in de begroting 2018 was dat “2”.',
    ]);
  });

  it.each([
    ['19,34%', '19,3%'],
    ['131.972', '132'],
    ['60.093 (14.4%)', '60.093'],
    ['7', '7%'],
  ])('takes a figure that is rounded or written otherwise for the same: %s and %s', (before, now) => {
    expect(
      messagesOf(historyRestated, [
        inReport(2016, { 'achieved 2016': before }),
        inReport(2017, { 'achieved 2016': now }),
      ]),
    ).toEqual([]);
  });

  it('leaves out a figure from before the end of the year, which was provisional', () => {
    expect(
      messagesOf(historyRestated, [
        inBudget(2018, { 'achieved 2017': '70' }),
        inReport(2017, { 'achieved 2017': '59' }),
      ]),
    ).toEqual([]);
  });

  it('is silent where a note came with the figure, and not where it stood there before', () => {
    const noted = (raw: string, footnote: string | null) => {
      const { figures, ...rest } = row(name, { 'achieved 2016': raw });
      return { indicators: [{ ...rest, figures: figures.map((figure) => ({ ...figure, footnote })) }] };
    };
    const told = (before: string | null) =>
      messagesOf(historyRestated, [budget(2018, noted('2', before)), annualReport(2017, noted('8', 'In mei geteld.'))]);
    expect(told(null)).toEqual([]);
    expect(told('In mei geteld.')).toHaveLength(1);
  });

  it('is silent where a footnote explains, and where a figure came that was missing', () => {
    const first = inReport(2016, { 'achieved 2016': '2' });
    expect(messagesOf(historyRestated, [first, inReport(2017, { 'achieved 2016': '8' }, 'Opnieuw geteld.')])).toEqual(
      [],
    );
    const missing = inReport(2016, { 'achieved 2016': '-' });
    expect(messagesOf(historyRestated, [missing, inReport(2017, { 'achieved 2016': '8' })])).toEqual([]);
  });

  it('tells of more years between the same two documents at once, and mildly of figures of a national body', () => {
    const rows = (first: string, second: string) => ({
      ...row('Relatief verzuim', { 'achieved 2019': first, 'achieved 2020': second }),
      source: 'DUO',
    });
    const found = judgeScene(historyRestated, [
      budget(2023, { indicators: [rows('40', '42')] }),
      annualReport(2022, { indicators: [rows('44', '46')] }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.isMild).toBe(true);
    expect(found[0]?.message.nl).toContain('De bron is “DUO”');
    expect(found[0]?.message.nl).toContain('Voor 2020 is dat “46”, en eerder “42”.');
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['40', '44', '42', '46']);
  });

  it('tells of several rows of one table once, mildly only where nothing hangs on any of them', () => {
    const rows = (trees: string, paths: string) => [
      row('Bomen', { 'achieved 2017': trees }),
      row('Paden', { 'achieved 2017': paths }),
    ];
    const [found, ...others] = judgeScene(historyRestated, [
      budget(2019, { indicators: rows('11.806', '78') }),
      budget(2020, { indicators: rows('11.816', '79') }),
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ isMild: true, subject: { kind: 'chapter', title: 'Bereikbaarheid' } });
    expect(found?.message.nl).toBe(
      'Bij “Bereikbaarheid” staat in de begroting 2020 bij 2 indicatoren voor een voorbij jaar iets anders als behaald cijfer dan in de begroting 2019. “Bomen”: 2017 “11.816”, eerder “11.806”. “Paden”: 2017 “79”, eerder “78”.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['11.806', '11.816', '78', '79']);
    expect(found?.indicators).toHaveLength(2);
    const [large] = judgeScene(historyRestated, [
      budget(2019, { indicators: rows('11.806', '78') }),
      budget(2020, { indicators: rows('11.816', '97') }),
    ]);
    expect(large?.isMild).toBe(false);
  });

  it('takes a small difference under a target for more than that', () => {
    const paths = (achieved: string) =>
      inBudget(achieved === '78' ? 2019 : 2020, {
        'achieved 2017': achieved,
        'target 2020': '80',
      });
    expect(judgeScene(historyRestated, [paths('78'), paths('79')])).toMatchObject([{ isMild: false }]);
  });

  it('lays columns headed by a year alone beside each other in neutral words, and mildly', () => {
    const thefts = (kind: typeof budget, year: number, cells: Parameters<typeof row>[1]) =>
      kind(year, { indicators: [row('Winkeldiefstallen', cells)] });
    const [found, ...others] = judgeScene(historyRestated, [
      thefts(annualReport, 2020, { 'achieved 2017': '1,3' }),
      thefts(budget, 2022, { 'other 2017': '0,9', 'other 2022': '1,0' }),
    ]);
    expect(others).toEqual([]);
    expect(found?.isMild).toBe(true);
    expect(found?.message.nl).toBe(
      'Bij “Winkeldiefstallen” staat in de begroting 2022 voor 2017 “0,9”; in het jaarverslag 2020 was dat “1,3”.',
    );
  });

  it('says nothing of two columns of one year, of an aim in one, and of a year that still ran', () => {
    const told = (before: Parameters<typeof row>[1], now: Parameters<typeof row>[1]) =>
      messagesOf(historyRestated, [inBudget(2019, before), inBudget(2022, now)]);
    expect(told({ 'other 2017': '12' }, { 'other 2017': '14' })).toHaveLength(1);
    expect(told({ 'other 2017': '> 12' }, { 'other 2017': '14' })).toEqual([]);
    expect(told({ 'other 2018': '12' }, { 'other 2019': '14' })).toEqual([]);
    expect(told({ 'other 2019': '12' }, { 'other 2019': '14' })).toEqual([]);
  });

  it('takes whole numbers with a nought behind the comma for rounding', () => {
    const told = (before: string, now: string) =>
      messagesOf(historyRestated, [
        annualReport(2020, { indicators: [row('Relatief verzuim', { 'achieved 2018': before })] }),
        budget(2022, { indicators: [row('Relatief verzuim', { 'other 2018': now })] }),
      ]);
    expect(told('44,82', '45,0')).toEqual([]);
    expect(told('41,0', '41,3')).toEqual([]);
    expect(told('44,82', '46,0')).toHaveLength(1);
    expect(told('4,82', '5,0')).toHaveLength(1);
  });

  it('tells years under named heads and under years alone as one table', () => {
    const found = judgeScene(historyRestated, [
      annualReport(2020, { indicators: [row('Misdrijven', { 'achieved 2018': '4,7', 'achieved 2019': '3,4' })] }),
      budget(2022, { indicators: [row('Misdrijven', { 'other 2018': '4,0', 'achieved 2019': '2,7' })] }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['4,7', '4,0', '3,4', '2,7']);
  });
});
