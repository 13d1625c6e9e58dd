import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetMissing } from './target-missing.ts';

const name = 'Plaats op de ranglijst van fietssteden';
const told = (cells: Parameters<typeof row>[1], footnote: string | null = null) =>
  messagesOf(targetMissing, [budget(2018, { indicators: [row(name, cells, { footnote })] })]);

describe('target-missing', () => {
  it('tells that the budget has the indicator and no target for its year, and quotes the cell', () => {
    const [found] = judgeScene(targetMissing, [
      budget(2018, { indicators: [row(name, { 'achieved 2016': '72', 'target 2018': '-' })] }),
    ]);
    expect(found?.message.nl).toBe(
      'Bij “Plaats op de ranglijst van fietssteden” staat in de begroting 2018 geen doel voor 2018, maar een streepje.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual([name, '-']);
  });

  it('tells which kind of missing it is', () => {
    expect(told({ 'target 2018': 'NTB' })).toEqual([expect.stringContaining('“NTB” (volgt nog)')]);
    expect(told({ 'budgeted 2018': '' })).toEqual([expect.stringContaining('een lege cel')]);
  });

  it('names all rows of the table that have not a figure for each year, and does not say that they were not measured', () => {
    const [found] = judgeScene(targetMissing, [
      budget(2018, {
        indicators: [
          row('Plaats', { 'achieved 2014': '72', 'achieved 2015': '-', 'achieved 2016': '70', 'target 2018': '-' }),
          row('Oordeel', {
            'achieved 2014': '-',
            'achieved 2015': '7,1',
            'achieved 2016': '7,2',
            'target 2018': '7,5',
          }),
          row('Leden', { 'achieved 2014': '5', 'achieved 2015': '6', 'achieved 2016': '8', 'target 2018': '9' }),
        ],
      }),
    ]);
    expect(found?.message.nl).toContain(
      'Ook bij het behaalde cijfer staat niet elk jaar een cijfer: “Plaats” (“72”, “-”, “70”); “Oordeel” (“-”, “7,1”, “7,2”).',
    );
    expect(found?.message.nl).not.toContain('gemeten');
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['Plaats', '-', '72', '-', '70', '-', '7,1', '7,2']);
  });

  it('names no gaps of a row with a note', () => {
    const open = row(name, { 'achieved 2016': '72', 'target 2018': '-' });
    const cells = { 'achieved 2015': '-', 'achieved 2016': '48', 'target 2018': '50' };
    const message = (footnote: string | null) =>
      messagesOf(targetMissing, [
        budget(2018, { indicators: [open, row('Bezoekers van het museum', cells, { footnote })] }),
      ])[0];
    expect(message(null)).toContain('Bezoekers van het museum');
    expect(message('Nieuwe indicator.')).not.toContain('Bezoekers van het museum');
  });

  it('is silent where there is an aim: a zero, a word, for a later year, or without a year', () => {
    expect(told({ 'target 2018': '0' })).toEqual([]);
    expect(told({ 'target 2018': 'stijgend' })).toEqual([]);
    expect(told({ 'target 2018': '-', 'target 2020': 'Top 10' })).toEqual([]);
    expect(told({ 'target 2018': '-', target: 'Top 10' })).toEqual([]);
  });

  it('is silent where there is no column for an aim, where none applies, and where a footnote stands', () => {
    expect(told({ 'achieved 2016': '72' })).toEqual([]);
    expect(told({ 'target 2018': 'n.v.t.' })).toEqual([]);
    expect(told({ 'target 2018': '-' }, 'De gemeente stuurt hier niet op.')).toEqual([]);
    expect(told({ 'target 2018': '- **' })).toEqual([]);
    expect(told({ 'target 2018': 'p.m. (2)' })).toEqual([]);
    expect(told({ 'target 2018': 'p.m.' })).toHaveLength(1);
  });

  it('is silent where a cell in doubt may be the aim, not where it can only be a result', () => {
    const open = (role: 'achieved' | 'target') => {
      const indicator = row(name, { 'achieved 2016': '72', 'target 2018': '-' });
      const figure = { role, year: null, unsettled: ['year'], column: 'Score', raw: '12', footnote: null } as const;
      const figures = [
        ...indicator.figures,
        { ...figure, value: { type: 'number', number: '12', percent: false } } as const,
      ];
      return messagesOf(targetMissing, [budget(2018, { indicators: [{ ...indicator, figures }] })]);
    };
    expect(open('target')).toEqual([]);
    expect(open('achieved')).toHaveLength(1);
  });

  it('is silent of an annual report', () => {
    expect(
      messagesOf(targetMissing, [annualReport(2018, { indicators: [row(name, { 'target 2018': '-' })] })]),
    ).toEqual([]);
  });
});
