import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../model/direction.ts';
import { threadPublications } from '../../../threading/thread-publications.ts';
import { budget, row } from '../scene.fixture.ts';
import { setScene } from '../scene.ts';
import { directionOf } from './direction.ts';

function told(name: string, cells: Parameters<typeof row>[1] = { 'achieved 2018': '7' }): Direction | 'no thread' {
  const { indicators } = setScene(threadPublications([budget(2018, { indicators: [row(name, cells)] })]));
  const [thread] = indicators;
  return thread === undefined ? 'no thread' : directionOf(thread);
}

describe('directionOf', () => {
  it('goes by the side of a limit before the name', () => {
    expect(told('Aantal klachten', { 'target 2018': '> 5' })).toBe('more');
    expect(told('Aantal bezoekers', { 'target 2018': '< 5' })).toBe('less');
    expect(told('Bomen', { 'target 2018': '> dan in 2017' })).toBe('more');
  });

  it('knows that a place counts from above', () => {
    expect(told('Universiteit', { 'achieved 2018': 'Top 25' })).toBe('less');
  });

  it.each([
    'Werkloosheid',
    'Jeugdwerkloosheid per wijk',
    'Verzuimpercentage',
    'Voortijdig schoolverlaters',
    'Gemiddelde wachttijd in dagen',
    'Positie op de ranglijst',
  ])('knows by its name that less is better: %s', (name) => {
    expect(told(name)).toBe('less');
  });

  it.each(['Aantal bezoekers', 'Klanttevredenheid', 'Rapportcijfer van bewoners', 'Aangelegde fietspaden'])(
    'knows by its name that more is better: %s',
    (name) => {
      expect(told(name)).toBe('more');
    },
  );

  it.each([
    'Aantal contracten voor schuldhulp',
    'Personen met een bijstandsuitkering',
    'Percentage afgehandelde klachten',
    'Klachten die op tijd zijn beantwoord',
    'Reductie van uitstoot',
    'Veerboten zonder uitstoot',
    'Gerealiseerde kosten van het fietspad',
  ])('does not take a bad word in a name for what is counted: %s', (name) => {
    expect(told(name)).toBe('unknown');
  });

  it.each([
    ['% inwoners dat tevreden is over de aanpak van overlast', 'more'],
    ['Percentage inwoners dat zich wel eens onveilig voelt', 'less'],
    ['Voelt zich wel eens onveilig', 'less'],
    ['% jongeren dat niet wekelijks sport', 'less'],
    ['Percentage inwoners dat geen overlast ervaart', 'unknown'],
    ['Sociale kracht: % inwoners dat vrijwilliger is', 'more'],
    ['Percentage kinderen met overgewicht', 'less'],
    ['% huishoudens met rookmelders', 'unknown'],
    ['Aantal inwoners met een paspoort', 'unknown'],
  ])('goes by the first word that tells what people say or do: %s', (name, direction) => {
    expect(told(name)).toBe(direction);
  });

  it.each([
    ['Aantal sociale huurwoningen', 'more'],
    ['Uitbreiding aantal middeldure huurwoningen', 'more'],
    ['Aantal gesloopte huurwoningen', 'unknown'],
    ['Leegstand van woningen', 'less'],
    ['Diefstallen uit woningen', 'less'],
    ['Gemiddelde WOZ-waarde woningen', 'unknown'],
    ['Totale productie van hernieuwbare energie (PJ)', 'more'],
    ['Percentage niet wekelijkse sporters', 'unknown'],
  ])('takes homes and better energy for wanted where nothing says otherwise: %s', (name, direction) => {
    expect(told(name)).toBe(direction);
  });

  it('is not led astray by a good or bad word in another', () => {
    expect(told('Bezettingsgraad van zalen')).toBe('unknown');
    expect(told('Misdrijven per 1.000 inwoners')).toBe('less');
    expect(told('Bezoekers van de daklozenopvang')).toBe('more');
  });

  it('goes by a start, an aim and an ambition that all run one way, where the name tells nothing', () => {
    const down = { baseline: '8,0%', 'target 2018': '6,0%', 'target 2022': '5,0%' };
    expect(told('Inwoners die iets op straat ervaren', down)).toBe('less');
    expect(told('Inwoners die iets op straat ervaren', { ...down, 'target 2022': '9,0%', 'target 2018': '8,5%' })).toBe(
      'more',
    );
  });

  it('knows no direction where the path turns, stays, is short, or contradicts the name', () => {
    const name = 'Inwoners die iets op straat ervaren';
    expect(told(name, { baseline: '8,0%', 'target 2018': '6,0%', 'target 2022': '7,0%' })).toBe('unknown');
    expect(told(name, { baseline: '8,0%', 'target 2018': '6,0%', 'target 2022': '6,0%' })).toBe('unknown');
    expect(told(name, { baseline: '8,0%', 'target 2018': '6,0%' })).toBe('unknown');
    expect(told(name, { 'target 2018': '8,0%', 'target 2020': '6,0%', 'target 2022': '5,0%' })).toBe('unknown');
    expect(told('Werkloosheid', { baseline: '5', 'target 2018': '6', 'target 2022': '7' })).toBe('unknown');
  });

  it('takes what is planned or just is so for neither', () => {
    expect(told('Formatie per 1.000 inwoners')).toBe('unknown');
    expect(told('Apparaatskosten')).toBe('unknown');
    expect(told('Formatie', { 'target 2018': '< 7' })).toBe('less');
  });

  it('takes at its word what says outright which way is better', () => {
    expect(told('Aantal meldingen (lager is beter)')).toBe('less');
    expect(told('Dekkingsgraad (hoe hoger, hoe beter)')).toBe('more');
    expect(told('Aantal wijkteams', { 'target 2018': 'gelijk blijven' })).toBe('stay');
    expect(told('Areaal groen', { 'target 2018': 'handhaven', 'target 2019': 'stabiel' })).toBe('stay');
    expect(told('Aantal huisartsen', { 'target 2018': 'stijgend' })).toBe('more');
    expect(told('Aantal bezoekers (lager is beter)')).toBe('less');
  });

  it('does not know where years contradict each other', () => {
    expect(told('Aantal huisartsen', { 'target 2018': 'stijgend', 'target 2019': 'gelijk' })).toBe('unknown');
    expect(told('Aantal huisartsen', { 'target 2018': 'Top 8', 'target 2019': '> 12' })).toBe('unknown');
  });

  it('does not know where nothing tells, or both do', () => {
    expect(told('Aantal evenementen')).toBe('unknown');
    expect(told('Waardering en overlast')).toBe('unknown');
    expect(told('Bomen', { 'target 2018': '> 5', 'budgeted 2017': '< 5' })).toBe('unknown');
  });
});
