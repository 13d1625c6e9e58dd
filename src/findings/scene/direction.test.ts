import { describe, expect, it } from 'vitest';
import { threadPublications } from '../../threading/thread-publications.ts';
import { type Direction, directionOf } from './direction.ts';
import { budget, row } from './scene.fixture.ts';
import { setScene } from './scene.ts';

function told(name: string, cells: Parameters<typeof row>[1] = { 'achieved 2018': '7' }): Direction | 'no thread' {
  const { indicators } = setScene(threadPublications([budget(2018, { indicators: [row(name, cells)] })]));
  const [thread] = indicators;
  return thread === undefined ? 'no thread' : directionOf(thread);
}

describe('directionOf', () => {
  it('goes by the side of a limit before the name', () => {
    expect(told('Aantal klachten', { 'target 2018': '> 5' })).toBe('higher');
    expect(told('Aantal bezoekers', { 'target 2018': '< 5' })).toBe('lower');
    expect(told('Bomen', { 'target 2018': '> dan in 2017' })).toBe('higher');
  });

  it('knows that a place counts from above', () => {
    expect(told('Universiteit', { 'achieved 2018': 'Top 25' })).toBe('lower');
  });

  it.each([
    'Werkloosheid',
    'Jeugdwerkloosheid per wijk',
    'Verzuimpercentage',
    'Voortijdig schoolverlaters',
    'Gemiddelde wachttijd in dagen',
    'Positie op de ranglijst',
  ])('knows by its name that less is better: %s', (name) => {
    expect(told(name)).toBe('lower');
  });

  it.each(['Aantal bezoekers', 'Klanttevredenheid', 'Rapportcijfer van bewoners'])(
    'knows by its name that more is better: %s',
    (name) => {
      expect(told(name)).toBe('higher');
    },
  );

  it.each([
    'Aantal contracten voor schuldhulp',
    'Personen met een bijstandsuitkering',
    'Percentage afgehandelde klachten',
    'Klachten die op tijd zijn beantwoord',
    'Reductie van uitstoot',
  ])('does not take a bad word in a name for what is counted: %s', (name) => {
    expect(told(name)).toBe('neither');
  });

  it('is not led astray by a good or bad word in another', () => {
    expect(told('Bezettingsgraad van zalen')).toBe(null);
    expect(told('Misdrijven per 1.000 inwoners')).toBe('lower');
    expect(told('Bezoekers van de daklozenopvang')).toBe('higher');
  });

  it('takes what is planned or just is so for neither', () => {
    expect(told('Formatie per 1.000 inwoners')).toBe('neither');
    expect(told('Apparaatskosten')).toBe('neither');
    expect(told('Formatie', { 'target 2018': '< 7' })).toBe('lower');
  });

  it('does not know where nothing tells, or both do', () => {
    expect(told('Aantal evenementen')).toBe(null);
    expect(told('Waardering en overlast')).toBe('neither');
    expect(told('Bomen', { 'target 2018': '> 5', 'budgeted 2017': '< 5' })).toBe(null);
  });
});
