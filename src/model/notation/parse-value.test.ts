import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCell } from './figure-value.arbitrary.ts';
import { dutchMarks, englishMarks, readMarks } from './forms/marks.ts';
import { parseValue } from './parse-value.ts';
import { writtenValues } from './written-values.ts';

describe('parseValue', () => {
  it.each(writtenValues)('reads %j', (raw, value) => {
    expect(parseValue(raw).value).toEqual(value);
  });

  it.each([
    ['1.054', 'mark-read', { mark: '.', use: 'thousands', because: 'dutch', quoted: ['1.054'] }],
    ['9.64', 'mark-read', { mark: '.', use: 'decimal', because: 'only-decimal', quoted: ['9.64'] }],
    ['12.345%', 'mark-read', { mark: '.', use: 'decimal', because: 'share', quoted: ['12.345'] }],
    ['> 2017', 'number-not-year', { quoted: ['2017'] }],
    ['12 fte', 'unit-of-number', { quoted: ['fte'] }],
    ['12 (voorlopig)', 'not-of-number', { quoted: ['voorlopig'] }],
    ['> 60 (15%)', 'after-limit-left-out', {}],
    ['(34)', 'brackets-negative', {}],
    ['34-', 'dash-negative', {}],
    ['nihil', 'nil-is-zero', {}],
    ['ca. 200', 'about-left-out', { quoted: ['ca.'] }],
  ])('says how it settled what can be read in two ways in %j', (raw, say, facts) => {
    expect(parseValue(raw).settled).toEqual([{ say, with: facts }]);
  });

  it('says that it went by the other cells of the table, and all that it settled', () => {
    expect(parseValue('ca. 1.054 fte', dutchMarks).settled).toMatchObject([
      { say: 'mark-read', with: { because: 'table' } },
      { say: 'about-left-out' },
      { say: 'unit-of-number' },
    ]);
  });

  it.each(['8', '> 2', '19,3%', '12.345,67', '1.234.567', '-', '', 'Top 8', '1:8,5', '> dan in 2017', 'ja'])(
    'has nothing to settle in %j',
    (raw) => {
      expect(parseValue(raw).settled).toEqual([]);
    },
  );

  it('reads the same cell by the marks of its neighbours', () => {
    expect(parseValue('1.054', englishMarks).value).toEqual({ type: 'number', number: '1.054', percent: false });
    expect(parseValue('1,054', englishMarks).value).toEqual({ type: 'number', number: '1054', percent: false });
    expect(parseValue('> 1,054', englishMarks).value).toEqual({ type: 'comparison', operator: '>', number: '1054' });
    expect(parseValue('1:1.054', englishMarks).value).toEqual({ type: 'ratio', left: '1', right: '1.054' });
  });

  it('gives a finite value for every string, also with other marks, and the same one for its text', () => {
    fc.assert(
      fc.property(anyCell, fc.array(anyCell, { maxLength: 4 }), (raw, others) => {
        const { value } = parseValue(raw, readMarks(others));
        for (const inner of Object.values(value))
          if (typeof inner === 'number') expect(Number.isFinite(inner)).toBe(true);
        if (value.type === 'text') expect(parseValue(value.text).value).toEqual(value);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['digits', '1'],
    ['groups', '1.000.'],
    ['groups with spaces', '1 000 '],
    ['marks', '.,'],
    ['brackets', '1 ('],
    ['parts', '1 (1%; '],
    ['labels', '1 (a b: 1 '],
    ['spaces', ' \u00a0'],
    ['stars', '*'],
    ['operators', '> '],
    ['minus signs', '- '],
    ['fillers of a relative target', 'dan in '],
    ['zero-width spaces', '\u200b'],
    ['half an emoji', '\ud83d'],
  ])('reads a million characters of %s within a second, and also the longest cell that is not prose', (_, piece) => {
    for (const length of [1_000_000, 19_990]) {
      for (const before of ['', '5 ', '> ', '5 (', 'Top ']) {
        const raw = before + piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const start = performance.now();
        parseValue(raw);
        readMarks([raw]);
        expect(performance.now() - start).toBeLessThan(900);
      }
    }
  });
});

const pages = '../shared/pages';

describe.runIf(existsSync(pages))('parseValue on the tables of real pages', () => {
  // "12,345..." rows were cut off by whoever noted the page; a heading row has no digits or only years
  const cells = existsSync(pages)
    ? readdirSync(pages)
        .flatMap((file) => readFileSync(`${pages}/${file}`, 'utf8').split('\n'))
        .filter((line) => line.includes(' | ') && !line.includes('afgekapt') && !line.startsWith('http'))
        .flatMap((line) => line.split('|').slice(1))
    : [];

  it('finds a number in every cell that is made of digits, marks and signs alone', () => {
    const numeric = cells.filter((cell) => /^[\s\d.,%€()<>-]*\d[\s\d.,%€()<>*-]*$/.test(cell));
    expect(numeric.length).toBeGreaterThan(200);
    expect(numeric.filter((cell) => parseValue(cell).value.type === 'text')).toEqual([]);
  });
});
