import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { targetUntestable } from './target-untestable.ts';

const name = '% bedrijven met een stageplek';
const told = (...cells: Parameters<typeof row>[1][]) =>
  messagesOf(
    targetUntestable,
    cells.map((of, index) => annualReport(2018 - index, { indicators: [row(name, of)] })),
  );

describe('target-untestable', () => {
  it('tells of a target relative to a year that has a dash, and quotes both cells', () => {
    const [found] = judgeScene(targetUntestable, [
      annualReport(2018, {
        indicators: [row(name, { 'achieved 2017': '-', 'target 2018': '> dan in 2017', 'achieved 2018': '19%' })],
      }),
    ]);
    expect(found?.message.nl).toBe(
      'Het doel van “% bedrijven met een stageplek” voor 2018, “> dan in 2017”, is in de tabel van het jaarverslag 2018 niet te toetsen: bij 2017 staat een streepje.',
    );
    expect(found?.evidence.map(({ label, raw }) => `${label.nl}: ${raw}`)).toEqual([
      'Doel 2018: > dan in 2017',
      'Behaald 2017: -',
    ]);
  });

  it('tells of a target relative to a year that no document has', () => {
    expect(told({ 'target 2018': '> dan in 2014', 'achieved 2018': '19%' })).toEqual([
      'Het doel van “% bedrijven met een stageplek” voor 2018, “> dan in 2014”, is in de tabel van het jaarverslag 2018 niet te toetsen: over 2014 is in de documenten die hier staan geen cijfer gevonden.',
    ]);
  });

  it('tells of a word without a number at an indicator that is counted', () => {
    expect(told({ 'target 2018': 'stijgend', 'achieved 2018': '19%' })).toEqual([
      'Het doel van “% bedrijven met een stageplek” voor 2018, “stijgend”, is in de tabel van het jaarverslag 2018 niet te toetsen: het noemt geen getal en geen jaar om mee te vergelijken.',
    ]);
  });

  it('is silent of a direction beside a baseline or an earlier result in its row', () => {
    expect(told({ 'achieved 2016': '48%', 'target 2018': 'toename', 'achieved 2018': '50%' })).toEqual([]);
    expect(told({ baseline: '48%', 'target 2018': 'daling', 'achieved 2018': '40%' })).toEqual([]);
    expect(told({ 'achieved 2016': '48%', 'target 2018': 'goed', 'achieved 2018': '50%' })).toHaveLength(1);
    expect(told({ 'achieved 2016': '-', 'target 2018': 'toename', 'achieved 2018': '50%' })).toHaveLength(1);
  });

  it('is silent where another document has the figure of that year', () => {
    expect(told({ 'achieved 2017': '-', 'target 2018': '> dan in 2017' }, { 'achieved 2017': '17%' })).toEqual([]);
  });

  it('is silent of a budget that could not know the figure yet', () => {
    const plan = budget(2018, { indicators: [row(name, { 'achieved 2017': 'NTB', 'target 2018': '> dan in 2017' })] });
    expect(messagesOf(targetUntestable, [plan])).toEqual([]);
  });

  it('is silent of a step that is done or not, of a target with a number, and of one that is missing', () => {
    expect(told({ 'target 2018': 'gereed', 'achieved 2018': '1' })).toEqual([]);
    expect(told({ 'target 2018': 'ongeveer tussen 10 en 20', 'achieved 2018': '19%' })).toEqual([]);
    expect(told({ 'target 2018': 'landelijk gemiddelde', 'achieved 2018': '19%' })).toEqual([]);
    expect(told({ 'target 2018': '-', 'achieved 2018': '19%' })).toEqual([]);
    expect(told({ 'target 2018': 'A', 'achieved 2018': '19%' })).toEqual([]);
    expect(told({ 'target 2018': 'nieuw beleid', 'achieved 2018': 'ja' })).toEqual([]);
  });

  it('tells of rows of one table at once', () => {
    const cells = { 'achieved 2017': '-', 'target 2018': '> dan in 2017', 'achieved 2018': '19%' };
    const [found, ...others] = judgeScene(targetUntestable, [
      annualReport(2018, { indicators: [row(name, cells), row('Bezoekers van het museum', cells)] }),
    ]);
    expect(others).toEqual([]);
    expect(found?.message.nl).toBe(
      'Bij “Bereikbaarheid” zijn in de tabel van het jaarverslag 2018 van 2 indicatoren de doelen voor 2018 niet te toetsen. “% bedrijven met een stageplek” (“> dan in 2017”): bij 2017 staat een streepje. “Bezoekers van het museum” (“> dan in 2017”): bij 2017 staat een streepje.',
    );
    expect(found?.evidence).toHaveLength(4);
  });
});
