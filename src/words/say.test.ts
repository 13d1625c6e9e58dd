import { describe, expect, test } from 'vitest';
import { en } from './en.data.ts';
import { enReading } from './en-reading.data.ts';
import { nl } from './nl.data.ts';
import { nlReading } from './nl-reading.data.ts';
import { say, sayAll } from './say.ts';
import { sayPlace, saySpot } from './say-place.ts';

const dot = {
  say: 'mark-read',
  with: { mark: '.', use: 'thousands', because: 'dutch', quoted: ['1.054'] },
} as const;

describe('what a reading says of itself', () => {
  test('is a sentence in either language', () => {
    expect(say(nlReading.figures, dot)).toBe(
      'De punt in “1.054” is gelezen als duizendteken, zoals in het Nederlands gebruikelijk is.',
    );
    expect(say(enReading.figures, dot)).toBe(
      'The point in “1.054” was read as a thousands mark, as is usual in Dutch.',
    );
  });

  test('names the kind and the year of another publication, where a sign says another', () => {
    const years = { theirs: 2019, ours: null };
    const kinds = { theirs: 'annual-report', ours: 'budget' } as const;
    const note = (kind: typeof kinds | null, year: typeof years | null) =>
      say(nlReading.notes, { say: 'identified-otherwise', with: { sign: 'file-name', kind, year } });
    expect(note(kinds, years)).toBe(
      'Volgens de naam van het bestand gaat het om een jaarverslag 2019, maar de rest van het document wijst op een begroting zonder jaar.',
    );
    expect(note(kinds, null)).toContain('een jaarverslag, maar de rest van het document wijst op een begroting.');
    expect(note(null, years)).toContain('gaat het om 2019, maar de rest van het document wijst op zonder jaar.');
  });

  test('is one text where several things are said of a figure, and none where nothing is', () => {
    expect(sayAll(nlReading, [dot, { say: 'nil-is-zero', with: {} }])).toBe(
      'De punt in “1.054” is gelezen als duizendteken, zoals in het Nederlands gebruikelijk is. “Nihil” is gelezen als 0.',
    );
    expect(sayAll(nlReading, [])).toBeNull();
  });

  test('is in Dutch also in English where an earlier program wrote it', () => {
    const note = { say: 'as-written', with: { sentence: 'Dit is het beeldmerk.' } } as const;
    expect([say(nlReading.notes, note), say(enReading.notes, note)]).toEqual([
      'Dit is het beeldmerk.',
      'Dit is het beeldmerk.',
    ]);
  });
});

test('a place is told in the words of the language, as far as it is known', () => {
  const place = { file: 'b.xlsx', sheet: 'Lasten', row: 3 };
  expect([sayPlace(nl, place), sayPlace(en, place)]).toEqual([
    'b.xlsx, blad Lasten, rij 3',
    'b.xlsx, sheet Lasten, row 3',
  ]);
  expect(sayPlace(en, { file: 'b.pdf', page: 12, line: 4 })).toBe('b.pdf, p. 12, line 4');
  expect([sayPlace(nl, { file: 'b.pdf' }), saySpot(nl, { file: 'b.pdf' })]).toEqual(['b.pdf', '']);
});
