import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf, isOtherName } from './name-core.ts';

describe('what an indicator measures', () => {
  it.each([
    ['6. Aantal verwijzingen Halt per 10.000 jongeren', 'verwijzingen Halt'],
    ['1.2 Verwijzingen Halt', 'Verwijzingen Halt'],
    ['Indicator 12: % niet-wekelijkse sporters', 'niet-wekelijkse sporters'],
    ['Formatie (fte per 1.000 inwoners)', 'Formatie'],
    ['Het aantal werkzame personen', 'werkzame personen'],
    ['Banen per 1.000 inwoners van 15 tot 65 jaar', 'Banen'],
    ['Wachttijd aan de balie (minuten)', 'Wachttijd aan de balie'],
    ['Vernielingen (in de openbare ruimte)', 'Vernielingen (in de openbare ruimte)'],
    ['65-plussers die zelfstandig wonen', '65-plussers die zelfstandig wonen'],
  ])('of “%s” is “%s”', (name, core) => {
    expect(coreOf(name).core).toBe(core);
  });

  it('keeps what was left out, because it tells the unit', () => {
    expect(coreOf('Aantal banen per 1.000 inwoners').measure).toContain('per 1.000 inwoners');
    expect(coreOf('Inbraken (%)').measure).toBe('%');
  });

  it('does not have the mark of a note', () => {
    expect(coreOf('Score van bewoners (3)')).toEqual({
      core: 'Score van bewoners',
      head: 'Score van bewoners',
      measure: '',
    });
    expect(isOtherName('Score van bewoners (0-100)', 'Score van bewoners (3)')).toBe(false);
    expect(isOtherName('Score van bewoners (0-10)', 'Score van bewoners (0-100)')).toBe(true);
  });

  it('has the part before a comma or a colon as its head', () => {
    expect(coreOf('U-Multirank: World University Rankings').head).toBe('U-Multirank');
    expect(coreOf('Aantal').head).toBe('Aantal');
  });

  it('is never empty where the name is not, and does not throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (name) => {
        expect(coreOf(name).core === '').toBe(name === '');
      }),
    );
  });

  it('is found in no time in a name of a million signs', () => {
    const start = performance.now();
    for (const piece of ['(', 'per 1.000 ', ' per', '12. ', 'aantal ']) coreOf(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
