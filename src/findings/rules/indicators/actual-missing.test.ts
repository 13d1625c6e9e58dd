import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { actualMissing } from './actual-missing.ts';

const name = 'Aantal huisbezoeken';
const told = (cells: Parameters<typeof row>[1], rest: Parameters<typeof row>[2] = {}) =>
  messagesOf(actualMissing, [annualReport(2018, { indicators: [row(name, cells, rest)] })]);

describe('actual-missing', () => {
  it.each([
    ['-', 'er staat een streepje'],
    ['NTB', 'er staat “NTB” (volgt nog)'],
    ['onbekend', 'er staat “onbekend” (onbekend)'],
    ['', 'er staat een lege cel'],
  ])('tells that the result is missing and in which way: %j', (raw, said) => {
    expect(told({ 'target 2018': '> 100', 'achieved 2018': raw })).toEqual([
      `Het doel van “Aantal huisbezoeken” voor 2018 is “> 100”, maar in de tabel van het jaarverslag 2018 is geen behaald cijfer gevonden: ${said}.`,
    ]);
  });

  it('tells it also where the row has no cell for the result, with the aim of the budget', () => {
    const found = judgeScene(actualMissing, [
      budget(2018, { indicators: [row(name, { 'target 2018': '> 100' })] }),
      annualReport(2018, { indicators: [row(name, { 'achieved 2017': '90' })] }),
    ]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'Het doel van “Aantal huisbezoeken” voor 2018 is “> 100”, maar in de tabel van het jaarverslag 2018 is geen behaald cijfer gevonden: er staat geen cijfer.',
    ]);
    expect(found[0]?.evidence.map(({ publication, label, raw }) => [publication, label.nl, raw])).toEqual([
      ['budget-2018', 'Doel 2018', '> 100'],
      ['annual-report-2018', 'Behaald 2018', ''],
    ]);
  });

  it('is silent where there is a result: a zero, a text, or a number under a head without a role', () => {
    expect(told({ 'target 2018': '> 100', 'achieved 2018': '0' })).toEqual([]);
    expect(told({ 'target 2018': '> 100', 'achieved 2018': 'zie de tekst' })).toEqual([]);
    expect(told({ 'target 2018': '> 100', 'other 2018': '96' })).toEqual([]);
  });

  it('is silent where nothing was aimed at, or the cell says that it does not apply', () => {
    expect(told({ 'target 2018': '-', 'achieved 2018': '-' })).toEqual([]);
    expect(told({ 'target 2018': '> 100', 'achieved 2018': 'n.v.t.' })).toEqual([]);
  });

  it('is silent where a footnote or the frequency says why', () => {
    const cells = { 'target 2018': '> 100', 'achieved 2018': '-' };
    expect(told(cells, { footnote: 'Wordt in 2019 weer gemeten.' })).toEqual([]);
    expect(told(cells, { frequency: 'eens per 2 jaar' })).toEqual([]);
    expect(told(cells, { frequency: 'jaarlijks' })).toHaveLength(1);
  });

  it('is silent of a budget, whose year has still to come', () => {
    expect(
      messagesOf(actualMissing, [
        budget(2018, { indicators: [row(name, { 'target 2018': '> 100', 'achieved 2018': '-' })] }),
      ]),
    ).toEqual([]);
  });

  it('tells of rows of one table at once', () => {
    const rows = [
      row(name, { 'target 2018': '> 100', 'achieved 2018': 'n.n.b.' }),
      row('Snelheid van de bus', { 'target 2018': '≥ 30', 'achieved 2018': '-' }),
    ];
    const [found, ...others] = judgeScene(actualMissing, [annualReport(2018, { indicators: rows })]);
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'Bij “Bereikbaarheid” is in de tabel van het jaarverslag 2018 van 2 indicatoren met een doel voor 2018 geen behaald cijfer gevonden. “Aantal huisbezoeken” (doel “> 100”): er staat “n.n.b.” (volgt nog). “Snelheid van de bus” (doel “≥ 30”): er staat een streepje.',
    );
    expect(found?.indicators).toHaveLength(2);
  });
});
