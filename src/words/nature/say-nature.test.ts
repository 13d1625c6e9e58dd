import { describe, expect, test } from 'vitest';
import { sayNature } from './say-nature.ts';

describe('what is said above texts that are not simply published', () => {
  test('a retelling that was cut is called so, with what stays as it was', () => {
    expect(sayNature([['retold', 'in-part']])?.nl).toBe(
      'Hervertelling, ingekort; cijfers, koppen, namen en data als in het origineel. Wat hier niet staat, kan in het origineel wel staan.',
    );
    expect(sayNature([['retold']])).toEqual({
      nl: 'Hervertelling; cijfers, koppen, namen en data als in het origineel.',
      en: 'Retelling; figures, headings, names and dates as in the original.',
    });
  });

  test('what is true of some of the texts is not said of all', () => {
    expect(sayNature([['retold'], ['retold', 'in-part']])?.nl).toMatch(/^Hervertelling, deels ingekort; /);
    expect(sayNature([['retold'], []])?.nl).toMatch(/^Deels hervertelling; /);
    expect(sayNature([[], ['in-part']])?.en).toBe('In places a part is here. What is not here may be in the original.');
  });

  test('an invented body is called so first, and what is published needs no word', () => {
    expect(sayNature([['invented'], []])?.nl).toBe(
      'Verzonnen: deze organisatie bestaat niet, en alles wat zij hier zegt is bedacht.',
    );
    expect(sayNature([[], []])).toBeNull();
    expect(sayNature([])).toBeNull();
  });
});
