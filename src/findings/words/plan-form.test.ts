import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlanForm } from './plan-form.ts';

describe('isPlanForm', () => {
  test.each([
    'Samen met winkeliers een plan voor de markt opstellen;',
    'Projecten rond water en natuur opzetten',
    'De samenwerking met dorpen te bevorderen via het Dorpenplatform',
    'Aanpak eenzaamheid doorontwikkelen',
    'Gezamenlijk profileren en optrekken richting de provincie',
    'De manier waarop we vergunningen geven verder ontwikkelen',
    'Onderwijs en werk te verbinden en, waar dat kan, aan te sluiten bij wat er landelijk gebeurt',
    'De jaarmarkt bekender maken en dichter bij het centrum aansluiten',
  ])('is written as a plan: %s', (text) => {
    expect(isPlanForm(text)).toBe(true);
  });

  test.each([
    'Samenwerking gezocht met steden in het buitenland om kennis te delen',
    'We openden een loket om bewoners te helpen',
    'Het loket is open en helpt bewoners formulieren invullen',
    'In december lopen er 12 projecten',
    'Sinds maart werken vier straatcoaches in de binnenstad',
    'De boa’s lopen sinds februari elke avond met z’n tweeën',
    'Inmiddels rijden alle buslijnen ook op zondag',
    'In de binnenstad lopen twee koppels van boa’s',
    'Steden in andere landen opgezocht om van elkaar te leren',
    'Conferenties over wonen in Utrecht en Assen',
    'Meer hierover staat in de nota Wonen',
    'De nota is vastgesteld. Nu de uitvoering starten',
    'Nieuwe scholen en sectoren',
    'Subsidies verleend aan 3 dorpen om hun huis te verbouwen',
    '',
  ])('is not: %s', (text) => {
    expect(isPlanForm(text)).toBe(false);
  });

  test('any text gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isPlanForm(text) === 'boolean'));
  });
});
