import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetBelowActual } from './target-below-actual.ts';

const told = (name: string, cells: Parameters<typeof row>[1], options: unknown = {}) =>
  messagesOf(targetBelowActual, [budget(2019, { indicators: [row(name, cells)] })], options);

describe('target-below-actual', () => {
  it('tells of a target below what was reached already, and quotes both cells', () => {
    const [found] = judgeScene(targetBelowActual, [
      annualReport(2018, {
        indicators: [row('Aantal proefprojecten', { 'achieved 2017': '8', 'target 2018': '> 2' })],
      }),
    ]);
    expect(found?.message.nl).toBe(
      'Het doel van “Aantal proefprojecten” voor 2018 is in het jaarverslag 2018 “> 2”; in 2017 was al “8” behaald.',
    );
    expect(found?.evidence.map(({ raw }) => raw)).toEqual(['> 2', '8']);
  });

  it('knows where less is better: by a place, by an upper limit, by a name', () => {
    expect(told('Fietsstad van het jaar', { 'achieved 2017': 'plaats 1', 'target 2019': 'Top 8' })).toHaveLength(1);
    expect(told('Gemiddeld aantal dagen', { 'achieved 2017': '5', 'target 2019': '< 9' })).toHaveLength(1);
    expect(told('Jeugdwerkloosheid', { 'achieved 2017': '4%', 'target 2019': '6%' })).toHaveLength(1);
    expect(told('Jeugdwerkloosheid', { 'achieved 2017': '6%', 'target 2019': '4%' })).toEqual([]);
  });

  it('is silent where it is unknown which way is better', () => {
    expect(told('Formatie', { 'achieved 2017': '80', 'target 2019': '60' })).toEqual([]);
    expect(told('Aantal evenementen', { 'achieved 2017': '80', 'target 2019': '60' })).toEqual([]);
  });

  it('is silent where the target asks for just what was reached, and within the margin', () => {
    expect(told('Aantal proefprojecten', { 'achieved 2017': '3', 'target 2019': '> 2' })).toEqual([]);
    expect(told('Aantal bezoekers', { 'achieved 2017': '104', 'target 2019': '100' })).toEqual([]);
    expect(told('Aantal bezoekers', { 'achieved 2017': '104', 'target 2019': '100' }, { margin: 0 })).toHaveLength(1);
  });

  it('does not hold against a budget what only a later report tells', () => {
    const name = 'Aantal proefprojecten';
    const plan = budget(2017, { indicators: [row(name, { 'target 2017': '> 2' })] });
    const report = annualReport(2017, { indicators: [row(name, { 'achieved 2016': '8', 'target 2017': '> 2' })] });
    expect(messagesOf(targetBelowActual, [plan, report])).toEqual([]);
  });

  it('is silent of a result that is too old', () => {
    expect(told('Aantal bezoekers', { 'achieved 2012': '500', 'target 2019': '100' })).toEqual([]);
    expect(told('Aantal bezoekers', { 'achieved 2012': '500', 'target 2019': '100' }, { years: 7 })).toHaveLength(1);
  });

  it('tells of an aim that an earlier budget looked ahead to though it was too low already, not of one set in good faith', () => {
    const name = 'Aantal bezoekers';
    const plans = (reached: string) => [
      budget(2017, { indicators: [row(name, { 'achieved 2015': reached, 'target 2018': '40' })] }),
      budget(2018, { indicators: [row(name, { 'achieved 2016': '80', 'target 2018': '40' })] }),
    ];
    expect(messagesOf(targetBelowActual, plans('76'))).toEqual([
      'Het doel van “Aantal bezoekers” voor 2018 is in de begroting 2018 “40”; in 2016 was al “80” behaald.',
    ]);
    expect(messagesOf(targetBelowActual, plans('30'))).toEqual([]);
  });

  it('tells rows of one table together, and nothing of what is made in a year', () => {
    const cells = (aim: string, was: string) => ({ 'achieved 2020': was, 'budgeted 2022': aim });
    const found = messagesOf(targetBelowActual, [
      budget(2022, {
        indicators: [
          row('Leerwinst peuters taal', cells('51 %', '67 %')),
          row('Leerwinst peuters rekenen', cells('51 %', '61 %')),
          row('Uitbreiding aantal huurwoningen', cells('115', '246')),
        ],
        texts: [['other', 'Leerwinst peuters taal']],
      }),
    ]);
    expect(found).toEqual([
      'Bij “Bereikbaarheid” vraagt het doel voor 2022 in de begroting 2022 bij 2 indicatoren minder dan al was behaald. “Leerwinst peuters taal”: doel “51 %”, in 2020 al “67 %”. “Leerwinst peuters rekenen”: doel “51 %”, in 2020 al “61 %”.',
    ]);
  });
});
