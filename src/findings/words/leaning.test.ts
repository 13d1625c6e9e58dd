import { describe, expect, test } from 'vitest';
import { leansOnAnother } from './leaning.ts';

describe('leansOnAnother', () => {
  test.each([
    'Alles gericht op een haven waar het druk blijft',
    'Daarmee gaan we volgend jaar door',
    'Het doel daarvan: meer scholen die meedoen',
    'Zo houden we de wijk schoon',
    'Dit om de drukte op de dijk te verminderen',
  ])('%s', (text) => {
    expect(leansOnAnother(text)).toBe(true);
  });

  test.each([
    'Alle lampen vervangen',
    'Dit jaar openen we een loket',
    'Zo snel mogelijk een loket openen',
    'Zonnepanelen leggen op de sporthal',
    'Het doel is 40 woningen',
    'We openen een loket. Daarmee helpen we ondernemers',
  ])('%s stands by itself', (text) => {
    expect(leansOnAnother(text)).toBe(false);
  });
});
