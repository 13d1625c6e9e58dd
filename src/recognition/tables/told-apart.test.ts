import { expect, test } from 'vitest';
import { asParagraphs, recogniseText } from './text.fixture.ts';

test('rows of one taakveld are named after what is measured, whatever stands above the heads', () => {
  const heads = 'Indicatoren / Taakveld / Graadmeter / 2020 / 2021 / Bron / Realisatie / Realisatie / Begroting';
  const rows =
    'Vaarwegen / Gedraaide bruggen / 31 / 32 / 33 / Logboek / Vaarwegen / Gebaggerde sloten / 41 / 42 / 43 / Meetnet';
  const read = recogniseText(asParagraphs(`${heads} / ${rows}`));
  expect(read.filter((line) => !line.startsWith(' '))).toEqual(['Gedraaide bruggen', 'Gebaggerde sloten']);
});

test('numbers below "Soort" are no roles', () => {
  const heads = 'Effectindicatoren / Graadmeter / Soort / Realisatie 2019 / Streefwaarde 2021 / Nederland 2019';
  const rows = 'Gesnoeide wilgen / Effect / 21 / 22 / 23 / Herstelde kades / Prestatie / 31 / 32 / 33';
  const read = recogniseText(asParagraphs(`${heads} / ${rows}`));
  expect(read).toContain('  achieved 2019 "21" 21');
  expect(read).toContain('  target 2021 "32" 32');
});
