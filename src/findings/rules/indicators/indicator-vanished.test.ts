import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, publication, row } from '../../scene/scene.fixture.ts';
import { indicatorVanished } from './indicator-vanished.ts';

const trees = row('Aantal geplante bomen', { 'target 2018': '400' });
const parks = row('Hectare openbaar park', { 'target 2018': '12' });
const words = [['situation', 'We planten bomen langs alle straten.']] as const;

describe('indicator-vanished', () => {
  it('tells of an indicator that the report does not have', () => {
    const [found] = judgeScene(indicatorVanished, [
      budget(2018, { indicators: [trees, parks] }),
      annualReport(2018, { indicators: [parks] }),
    ]);
    expect(found?.message.nl).toBe(
      '“Aantal geplante bomen” staat in de begroting 2018 en is bij dit onderdeel niet gevonden in het jaarverslag 2018. In de begroting 2018 stond nog een doel voor 2018: “400”.',
    );
    expect(found?.subject).toMatchObject({ kind: 'indicator', title: 'Aantal geplante bomen' });
    expect(found?.evidence.at(-1)).toMatchObject({ publication: 'annual-report-2018', raw: '' });
  });

  it('is silent where a table that was cut in two gave the indicator twice, and the report has it once', () => {
    const ahead = row('Aantal geplante bomen', { 'target 2020': '430' });
    const report = annualReport(2018, { indicators: [trees, parks] });
    expect(messagesOf(indicatorVanished, [budget(2018, { indicators: [trees, ahead, parks] }), report])).toEqual([]);
  });

  it('names the new indicator that may be its successor', () => {
    const bodies = row('Boomverzorging volgens burgerpanel', { 'target 2018': 'Top 3' });
    expect(
      messagesOf(indicatorVanished, [
        budget(2018, {
          indicators: [parks, row('Score burgerpanel, onderdeel plantsoen en perken', { 'target 2018': '7' })],
        }),
        annualReport(2018, { indicators: [parks, bodies] }),
      ]),
    ).toEqual([expect.stringContaining('Misschien gaat hij verder als “Boomverzorging volgens burgerpanel”.')]);
  });

  it('tells of a whole table that is gone in one sentence about the field', () => {
    const found = judgeScene(indicatorVanished, [
      annualReport(2018, { indicators: [trees, parks] }),
      budget(2020, { texts: words }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.subject.kind).toBe('policy-field');
    expect(found[0]?.message.nl).toBe(
      'Bij “Bereikbaarheid” zijn de 2 indicatoren uit het jaarverslag 2018 niet gevonden in de begroting 2020. Documenten over 2019 staan hier niet.',
    );
  });

  it.each([
    ['what it costs', 'cost', 'De lasten zijn 4 miljoen euro.'],
    ['how things stand', 'situation', 'Er staan 9.000 bomen in de stad.'],
    ['what leads in', 'intro', 'Hier leest u over groen.'],
  ] as const)('is silent where of the chapter only the page of %s is at hand', (_, question, text) => {
    const report = annualReport(2018, { texts: [['achieve', 'Een groene stad.']], indicators: [trees, parks] });
    const goals = budget(2020, { texts: [['achieve', 'Een groene stad.']] });
    expect(messagesOf(indicatorVanished, [report, budget(2020, { texts: [[question, text]] })])).toEqual([]);
    expect(messagesOf(indicatorVanished, [report, goals])).toHaveLength(1);
  });

  it('is silent where no later document has the chapter', () => {
    expect(
      messagesOf(indicatorVanished, [
        budget(2018, { indicators: [trees, parks] }),
        budget(2019, { code: '5.5', title: 'Sport', indicators: [row('Leden van clubs', { 'target 2019': '9' })] }),
      ]),
    ).toEqual([]);
  });

  it('is silent where of the later chapter only the title is known, and where the later document has no such tables by its kind', () => {
    expect(messagesOf(indicatorVanished, [budget(2018, { indicators: [trees] }), budget(2019, {})])).toEqual([]);
    const memorandum = publication('spring-memorandum', 2019, { texts: words });
    expect(messagesOf(indicatorVanished, [budget(2018, { indicators: [trees] }), memorandum])).toEqual([]);
  });

  it('is silent where the whole set made way for another, and of a table of years by way of background', () => {
    const others = [
      row('Klachten over zwerfvuil', { 'target 2019': '9' }),
      row('Ondergrondse containers', { 'target 2019': '90' }),
    ];
    expect(
      messagesOf(indicatorVanished, [
        budget(2018, { indicators: [trees, parks] }),
        budget(2019, { indicators: others }),
      ]),
    ).toEqual([]);
    const background = row('Inwoners', { 'other 2016': '100.000', 'other 2017': '101.000' });
    expect(
      messagesOf(indicatorVanished, [annualReport(2017, { indicators: [background] }), budget(2020, { texts: words })]),
    ).toEqual([]);
  });

  it('quotes what the document says elsewhere about other indicators', () => {
    const outlook = { code: '7.1', title: 'Ontwikkelingen', texts: [['other', 'We herzien de indicatoren.']] as const };
    const [found] = judgeScene(indicatorVanished, [
      annualReport(2018, { indicators: [trees, parks] }),
      budget(2020, { texts: words }, outlook),
    ]);
    expect(found?.message.nl).toContain('Een zin in de begroting 2020 gaat over nieuwe of andere indicatoren.');
    expect(found?.evidence.at(-1)).toMatchObject({ chapter: '7.1', raw: 'We herzien de indicatoren.' });
  });
});
