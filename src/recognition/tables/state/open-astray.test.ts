import { expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import { asParagraphs, recogniseText } from '../text.fixture.ts';

const report = { publication: publication('annual-report', 2016) };

/** What is stated without a doubt of a text. */
const settled = (text: string) =>
  recogniseText(text, report).filter((line) => /^ {2}\S/u.test(line) && !line.endsWith('?'));

test('indicators across whose names cannot be parted are not one indicator with many values', () => {
  const text =
    'Cijfers\n\nRestafval per inwoner Tevredenheid bewoners Nieuwe bomen Bezoekers van het museum\nRekening 2011 741 44,1 178\nBegroting 2011 > 44,8 > 677 > 47,5 > 140\nBegroting 2012 > 57,1 > 954 > 58,3 > 143';
  expect(settled(text)).toEqual([]);
});

test('a moment of which the values were lost is no indicator', () => {
  const text = 'Boten Molens\nRekening 2014\nRekening 2015 275% 43\nRekening 2016 350% 78\nBegroting 2017 > 311% > 44';
  expect(settled(text)).toEqual([]);
});

test('years and moments are no values', () => {
  const text = 'Omschrijving Rekening Doel Bron\n2015 2016\nBoten 173 CBS\nMolens 1.105 Kadaster\nSluizen 47,5% CBS';
  expect(settled(text)).toEqual([]);
});

test('a row that lost its name is not called as the table is', () => {
  const heads = 'Naam indicator / Omschrijving / Streefwaarde / 2017 / 2018';
  const rows =
    'Boten / Nr. 6 / De boten in de haven / ≥ 7 / 6 / 8 / Molens / De molens die draaien / > 50% / 47% / 48%';
  const text = asParagraphs(`1.6Indicatoren / ${heads} / ${rows} / Sluizen / De sluizen open / > 4 / 3 / 5`);
  expect(recogniseText(text).filter((line) => !line.startsWith(' '))).toEqual([
    'De boten in de haven',
    'De molens die draaien',
    'De sluizen open',
  ]);
});
