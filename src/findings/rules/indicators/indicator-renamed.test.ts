import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { indicatorRenamed } from './indicator-renamed.ts';

const cells = { 'achieved 2015': '4.026', 'achieved 2016': '5.580' };
const told = (before: string, now: string, options: unknown = {}) =>
  messagesOf(
    indicatorRenamed,
    [budget(2018, { indicators: [row(before, cells)] }), annualReport(2018, { indicators: [row(now, cells)] })],
    options,
  );

describe('indicator-renamed', () => {
  it('tells both names with the documents that have them', () => {
    const [found] = judgeScene(indicatorRenamed, [
      budget(2018, { indicators: [row('Abonnees op de nieuwsbrief', cells)] }),
      annualReport(2018, { indicators: [row('Abonnees op de nieuwsbrief en de app', cells)] }),
    ]);
    expect(found?.message.nl).toBe(
      'De indicator “Abonnees op de nieuwsbrief” uit de begroting 2018 heet in het jaarverslag 2018 “Abonnees op de nieuwsbrief en de app”. Beide rijen geven voor 2016 hetzelfde cijfer, “5.580”.',
    );
    expect(found?.evidence.map(({ raw }) => raw).slice(2)).toEqual(['5.580', '5.580']);
  });

  it('says nothing was called so in a report that came out later', () => {
    const [old, young] = ['Abonnees op de nieuwsbrief', 'Abonnees op de nieuwsbrief en de app'];
    expect(
      messagesOf(indicatorRenamed, [
        budget(2018, { indicators: [row(old, cells)] }),
        annualReport(2018, { indicators: [row(old, cells)] }),
        budget(2019, { indicators: [row(young, cells)] }),
      ]),
    ).toEqual([
      `De indicator “${old}” uit de begroting 2018 heet in de begroting 2019 “${young}”. Beide rijen geven voor 2016 hetzelfde cijfer, “5.580”.`,
    ]);
  });

  it('says with the names that the aim changed too, and quotes both', () => {
    const [old, young] = ['Abonnees op de nieuwsbrief', 'Abonnees op de nieuwsbrief en de app'];
    const [found] = judgeScene(indicatorRenamed, [
      budget(2018, { indicators: [row(old, { ...cells, 'target 2018': '> 6.000' })] }),
      annualReport(2018, { indicators: [row(young, { ...cells, 'target 2018': '> 9.000' })] }),
    ]);
    expect(found?.message.nl).toContain(`“${young}”, en het doel voor 2018 ging van “> 6.000” naar “> 9.000”. Beide`);
    expect(found?.evidence.map(({ raw }) => raw)).toEqual([old, young, '> 6.000', '> 9.000', '5.580', '5.580']);
  });

  it('names no shared figure where the rows have none', () => {
    const apart = (name: string, year: number) => ({ indicators: [row(name, { [`achieved ${year}`]: '5.580' })] });
    const [message] = messagesOf(indicatorRenamed, [
      budget(2018, apart('Abonnees op de nieuwsbrief', 2016)),
      annualReport(2018, apart('Abonnees op de nieuwsbrief en de app', 2018)),
    ]);
    expect(message).toBeDefined();
    expect(message).not.toContain('hetzelfde cijfer');
  });

  it('is silent where only capitals or signs differ', () => {
    expect(told('Kennis/innovatie-projecten', 'kennis / innovatie projecten')).toEqual([]);
  });

  it('is silent where a spelling was mended, and not where a short name is another', () => {
    expect(told('Kilometers van de ringroute', 'Kilometers van de ring-route')).toEqual([]);
    expect(told('Abonnees op de niewsbrief', 'Abonnees op de nieuwsbrief')).toEqual([]);
    expect(told('Waardering van het OV', 'Waardering van de WMO')).toHaveLength(1);
  });

  it('is silent where one name has a number in front or the scale behind it', () => {
    expect(told('Abonnees op de nieuwsbrief', '1.2 Abonnees op de nieuwsbrief')).toEqual([]);
    expect(told('Waardering van de nieuwsbrief (0-100)', 'Waardering van de nieuwsbrief')).toEqual([]);
  });

  it('is silent where the words only become fewer, or an abbreviation is written out', () => {
    expect(told('Abonnees op de wekelijkse nieuwsbrief', 'Abonnees op de nieuwsbrief')).toEqual([]);
    expect(told('Abonnees op de nieuwsbrief obv telling', 'Abonnees op de nieuwsbrief op basis van telling')).toEqual(
      [],
    );
  });

  it('tells a shorter name where the aim or a figure of a past year changed with it', () => {
    const [old, young] = ['Abonnees op de wekelijkse nieuwsbrief', 'Abonnees op de nieuwsbrief'];
    const toldOf = (was: Record<string, string>, is: Record<string, string>) =>
      messagesOf(indicatorRenamed, [
        budget(2018, { indicators: [row(old, was)] }),
        annualReport(2018, { indicators: [row(young, is)] }),
      ]);
    expect(toldOf({ ...cells, 'target 2018': '> 6.000' }, { ...cells, 'target 2018': '> 9.000' })).toEqual([
      expect.stringContaining('het doel voor 2018 ging van “> 6.000” naar “> 9.000”'),
    ]);
    expect(toldOf(cells, { ...cells, 'achieved 2016': '5.910' })).toEqual([
      expect.stringContaining('Het cijfer voor 2016 was “5.580” en is nu “5.910”.'),
    ]);
  });

  it('tells several new names of one table as one finding', () => {
    const visits = { 'achieved 2015': '311', 'achieved 2016': '287' };
    const [found, ...others] = judgeScene(indicatorRenamed, [
      budget(2018, {
        indicators: [row('Abonnees op de nieuwsbrief', cells), row('Bezoekers van het loket', visits)],
      }),
      annualReport(2018, {
        indicators: [
          row('Abonnees op de nieuwsbrief en de app', cells),
          row('Bezoekers van het loket en de balie', visits),
        ],
      }),
    ]);
    expect(others).toEqual([]);
    expect(found?.indicators).toHaveLength(2);
    expect(found?.message.nl).toContain('hebben in het jaarverslag 2018 2 indicatoren een andere naam.');
    expect(found?.message.nl).toContain('heet in het jaarverslag 2018 “Bezoekers van het loket en de balie”');
  });

  it('quotes a shared figure as each document writes it', () => {
    const [message] = messagesOf(indicatorRenamed, [
      budget(2018, {
        indicators: [row('Abonnees op de nieuwsbrief', { ...cells, 'achieved 2016': '5580' })],
      }),
      annualReport(2018, {
        indicators: [row('Abonnees op de nieuwsbrief en de app', cells)],
      }),
    ]);
    expect(message).toContain('hetzelfde cijfer, “5580” en “5.580”.');
  });

  it('is silent of a link that is not sure enough', () => {
    expect(told('Abonnees op de nieuwsbrief', 'Abonnees op de nieuwsbrief en de app', { score: 1 })).toEqual([]);
  });

  it('is silent of two indicators that are not the same', () => {
    const letters = row('Abonnees op de nieuwsbrief', cells);
    const absence = row('Ziekteverzuim van ambtenaren', { 'achieved 2016': '4,1%', 'target 2018': '< 4%' });
    expect(
      messagesOf(indicatorRenamed, [
        budget(2018, { indicators: [letters] }),
        annualReport(2018, { indicators: [absence] }),
      ]),
    ).toEqual([]);
  });
});
