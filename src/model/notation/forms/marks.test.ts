import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCell } from '../figure-value.arbitrary.ts';
import { parseValue } from '../parse-value.ts';
import { dutchMarks, englishMarks, readMarks, unknownMarks } from './marks.ts';

/** The numbers of the cells of one column, each read with the marks of the whole column. */
function readColumn(raws: readonly string[]): string[] {
  const marks = readMarks(raws);
  return raws.map((raw) => {
    const { value } = parseValue(raw, marks);
    return 'number' in value ? String(value.number) : value.type;
  });
}

describe('readMarks', () => {
  it.each<[what: string, raws: string[], numbers: string[]]>([
    [
      'Dutch and English shares beside thousands',
      ['19,3%', '19.5%', '60.093', '25.3%'],
      ['19.3', '19.5', '60093', '25.3'],
    ],
    [
      'English shares alone do not touch the thousands',
      ['60.093 (14.4%)', '25.942*', '25.3%'],
      ['60093', '25942', '25.3'],
    ],
    ['both decimal marks in one column', ['9,39', '9.64', '1.054', '1027'], ['9.39', '9.64', '1054', '1027']],
    ['a whole number of the same size', ['1027', '1.054'], ['1027', '1054']],
    ['an English decimal, but the size says thousands', ['1027', '9.64', '1.054'], ['1027', '9.64', '1054']],
    ['English decimals of the same size', ['9.64', '8.7', '9.712'], ['9.64', '8.7', '9.712']],
    ['one English decimal beside large thousands', ['9.64', '60.093', '20'], ['9.64', '60093', '20']],
    ['one English decimal beside a number of another size', ['9.64', '1.054'], ['9.64', '1054']],
    ['a decimal below one', ['0.985', '1.054'], ['0.985', '1.054']],
    ['English thousands that are certain', ['1,234.5', '1,054', '9.712'], ['1234.5', '1054', '9.712']],
    ['English millions', ['1,234,567', '1.054'], ['1234567', '1.054']],
    ['an English decimal beside an open comma', ['19.5%', '1,054'], ['19.5', '1054']],
    ['a Dutch decimal beside an open comma', ['800,4', '1,054'], ['800.4', '1.054']],
    ['only the size beside an open comma', ['1027', '1,054'], ['1027', '1054']],
    ['Dutch thousands that are certain', ['1.234.567', '12,345', '1.054'], ['1234567', '12.345', '1054']],
    ['nothing but open points', ['50.913', '53.393'], ['50913', '53393']],
    ['missing values and texts', ['-', '66.731', 'Top 8', '', 'in 2017'], ['missing', '66731', '8', 'missing', 'text']],
    ['small whole numbers beside visitors', ['2', '66.731', '7%'], ['2', '66731', '7']],
  ])('%s', (_, raws, numbers) => {
    expect(readColumn(raws)).toEqual(numbers);
  });

  it('tells nothing about an empty column', () => {
    expect(readMarks([])).toEqual(unknownMarks);
    expect(readMarks(['-', '', 'ja', '2.1.4', '1.054'])).toEqual(unknownMarks);
  });

  it('lets the nearest cells go before the table around them', () => {
    const english = readMarks(['9.64', '8.7'], dutchMarks);
    expect(english.point).toBe('decimal');
    expect(parseValue('9.712', english).value).toMatchObject({ number: '9.712' });
    expect(readMarks(['1.054'], englishMarks)).toEqual(englishMarks);
    expect(readMarks(['1.054'], dutchMarks)).toEqual(dutchMarks);
  });

  it('takes no English decimal of another indicator as a sign that this row has no thousands', () => {
    const table = readMarks(['9.64', '8.7', '1.054', '1.101']);
    expect(parseValue('1.054', readMarks(['1.054', '1.101'], table)).value).toMatchObject({ number: '1054' });
    expect(parseValue('8.701', readMarks(['8.701', '9.64'], table)).value).toMatchObject({ number: '8.701' });
  });

  it('says whether the table or the convention settled it', () => {
    const by = (because: string) => [{ say: 'mark-read', with: { because } }];
    expect(parseValue('1.054', readMarks(['1.054', '9,39'])).settled).toMatchObject(by('table'));
    expect(parseValue('1.054', readMarks(['1.054', '53.393'])).settled).toMatchObject(by('dutch'));
    expect(parseValue('1.054', readMarks(['9,39', '9.64'])).settled).toMatchObject(by('dutch'));
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 8 }), (raws) => {
        expect(readMarks([...raws].reverse())).toEqual(readMarks(raws));
      }),
    );
  });

  it('passes over cells of prose', () => {
    expect(readMarks([`1,5 ${'woord '.repeat(100)}`])).toEqual(unknownMarks);
  });
});
