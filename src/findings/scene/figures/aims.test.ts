import { describe, expect, it } from 'vitest';
import { parseValue } from '../../../model/notation/parse-value.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { annualReport, budget, type Cells, row } from '../scene.fixture.ts';
import { setScene } from '../scene.ts';
import { aimOf, aimRoles } from './aims.ts';

/** What a report aims at in its year, after a budget with the same indicator. */
function aimIn(name: string, before: Cells, now: Cells, unit: string | null = null): string | null {
  const { indicators } = setScene(
    threadPublications([
      budget(2018, { indicators: [row(name, before, { unit })] }),
      annualReport(2018, { indicators: [row(name, now, { unit })] }),
    ]),
  );
  const [thread] = indicators;
  const indicator = thread?.statements.at(-1)?.indicator;
  if (thread === undefined || indicator === undefined || indicators.length > 1) return 'no thread';
  return aimOf(thread, indicator, 2018)?.raw ?? null;
}

describe('aimOf', () => {
  it('takes what is budgeted for the aim where there is no target', () => {
    expect(aimIn('Aantal bruggen', { 'budgeted 2018': '5' }, { 'budgeted 2018': '6' })).toBe('6');
    expect(aimIn('Aantal bruggen', { 'target 2018': '5' }, { 'budgeted 2018': '6' })).toBe('6');
  });

  it('knows that what is budgeted is another thing where a document has a target beside it', () => {
    const both = { 'target 2018': '5', 'budgeted 2018': '9' };
    expect(aimIn('Aantal bruggen', { 'target 2018': '5' }, both)).toBe('5');
    expect(aimIn('Aantal bruggen', both, { 'budgeted 2018': '9' })).toBe(null);
  });

  it('takes what was budgeted for no aim where the row names its aim in words, nor among key figures', () => {
    const worded = { target: 'Toename', 'budgeted 2018': '82%' };
    expect(aimIn('Tevreden over zorg', { 'budgeted 2018': '80%' }, worded)).toBe(null);
    expect(aimIn('Tevreden over zorg', { 'budgeted 2018': '80%' }, { target: '90%', 'budgeted 2018': '82%' })).toBe(
      '82%',
    );
    const indicators = [row('Wegen', { 'achieved 2016': '347', 'budgeted 2018': '350' })];
    const [thread] = setScene(threadPublications([budget(2018, { title: 'Kerngegevens', indicators })])).indicators;
    expect(thread === undefined ? null : aimRoles(thread)).toEqual(['target']);
  });

  it('takes what a column also budgets for others for no aim', () => {
    const figure = { year: 2018, unsettled: [], column: 'Begroting 2018', footnote: null } as const;
    const forCountry = {
      figures: [
        { ...figure, role: 'budgeted', raw: '4,2', value: parseValue('4,2').value },
        { ...figure, role: 'reference', raw: '4,8', value: parseValue('4,8').value },
      ],
    } as const;
    const { indicators } = setScene(
      threadPublications([annualReport(2018, { indicators: [row('Vernielde bruggen', {}, forCountry)] })]),
    );
    const [thread] = indicators;
    expect(thread === undefined ? null : aimRoles(thread)).toEqual(['target']);
  });

  it('finds no aim in a row of which every number lies below nought: that is money', () => {
    expect(
      aimIn('Wijkteams', { 'target 2018': '-1.116' }, { 'target 2018': '-1.140', 'achieved 2018': '-1.090' }),
    ).toBe(null);
    expect(aimIn('Groei', { 'target 2018': '-2' }, { 'target 2018': '-1', 'achieved 2018': '3' })).toBe('-1');
  });

  it.each([
    ['Subsidie voor wijken', '€'],
    ['Lasten van de bibliotheek', null],
    ['Bruto uitgaven cultuur', null],
    ['Woonlasten (x 1.000 euro)', null],
  ])('takes no money that is budgeted for an aim: %s', (name, unit) => {
    expect(aimIn(name, { 'budgeted 2018': '500' }, { 'budgeted 2018': '550' }, unit)).toBe(null);
    expect(aimIn(name, { 'target 2018': '500' }, { 'target 2018': '550' }, unit)).toBe('550');
  });
});
