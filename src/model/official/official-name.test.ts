import { describe, expect, test } from 'vitest';
import { countedIn, officialAt, officialIndicatorOf, taskFieldOf } from './official-name.ts';
import { unitKey } from './unit-key.ts';

describe('a mandatory indicator', () => {
  test.each([
    ['Banen', 'Banen'],
    ['BANEN ', 'Banen'],
    ['Banen per 1.000 inwoners van 15 tot en met 64 jaar', 'Banen'],
    ['Vestigingen', 'Vestigingen (van bedrijven)'],
    ['Vestigingen van bedrijven', 'Vestigingen (van bedrijven)'],
    ['Vernielingen en beschadigingen', 'Vernielingen en beschadigingen (in de openbare ruimte)'],
    ['Formatie per 1.000 inwoners', 'Formatie'],
    ['Externe inhuur als deel van de loonsom', 'Externe inhuur'],
    ['Gemiddelde WOZ-waarde in duizend euro', 'Gemiddelde WOZ-waarde'],
  ])('%s is %s', (written, name) => {
    expect(officialIndicatorOf(written)?.name).toBe(name);
  });

  test.each([
    'Banen in de haven',
    'Nieuwe banen',
    'Banen per maand erbij',
    'Overhead per programma',
    'Jongeren met jeugdhulp in Havermonde',
    'Niet-sporters onder ouderen',
    '',
  ])('%s is none', (written) => {
    expect(officialIndicatorOf(written)).toBeNull();
  });

  test('says how it is counted where its name does', () => {
    expect(countedIn('Banen per 1.000 inwoners')).toBe('per 1.000 inwoners');
    expect(countedIn('Banen')).toBeNull();
    expect(countedIn('Bomen per 1.000 inwoners')).toBeNull();
  });
});

describe('a task field', () => {
  test.each([
    ['Wonen en bouwen', '8.3 Wonen en bouwen'],
    ['8.3 Wonen en bouwen', '8.3 Wonen en bouwen'],
    ['Taakveld 8.3: Wonen en bouwen', '8.3 Wonen en bouwen'],
    ['Vennootschapsbelasting (VPB)', '0.9 Vennootschapsbelasting (VpB)'],
  ])('%s is %s', (title, name) => {
    expect(taskFieldOf(title)?.name).toBe(name);
  });

  test.each(['Wonen', 'Wonen en bouwen in de stad', '7.3 Wonen en bouwen', '8.3'])('%s is none', (title) => {
    expect(taskFieldOf(title)).toBeNull();
  });
});

test('each official name has a key of its own, at which it is found', () => {
  expect(officialAt('indicator', 'banen')?.unit).toBe('per 1.000 inwoners 15-64 jaar');
  expect(officialAt('field', '8-3-wonen-en-bouwen')?.name).toBe('8.3 Wonen en bouwen');
  expect(officialAt('field', 'banen')).toBeNull();
});

test.each([
  ['per 1.000 inwoners 15-64 jaar', 'per 1000 inwoners van 15 tot en met 64 jaar', true],
  ['per 1.000 inwoners', 'per duizend inwoners', true],
  ['%', 'percentage', true],
  ['kg per inwoner', 'kilogram per inwoner', true],
  ['€', "euro's", true],
  ['per 1.000 inwoners', 'per 10.000 inwoners', false],
  ['%', '% van totale lasten', false],
])('%s and %s: %s', (left, right, isSame) => {
  expect(unitKey(left) === unitKey(right)).toBe(isSame);
});
