import { describe, expect, test } from 'vitest';
import { spreadHeads } from './spread-heads.ts';

describe('heads over more than one column', () => {
  test('a gap between years and a word begin the next head', () => {
    expect(spreadHeads(['Gemeten', 'Streefwaarde', 'Referentie'], ['2018', '2019', '2020', '2024', 'waarde'])).toEqual([
      'Gemeten 2018',
      'Gemeten 2019',
      'Gemeten 2020',
      'Streefwaarde 2024',
      'Referentie waarde',
    ]);
  });

  test('heads that come back are divided evenly', () => {
    expect(spreadHeads(['2018', '2019'], ['Begroot', 'Werkelijk', 'Begroot', 'Werkelijk'])).toEqual([
      '2018 Begroot',
      '2018 Werkelijk',
      '2019 Begroot',
      '2019 Werkelijk',
    ]);
  });

  test('a year that comes back begins the next head', () => {
    expect(spreadHeads(['Realisatie', 'Doel'], ['2018', '2019', '2019', '2020'])).toEqual([
      'Realisatie 2018',
      'Realisatie 2019',
      'Doel 2019',
      'Doel 2020',
    ]);
  });

  test('there is one baseline', () => {
    expect(spreadHeads(['Nulmeting', 'Doel'], ['2018', '2019', '2020'])).toEqual([
      'Nulmeting 2018',
      'Doel 2019',
      'Doel 2020',
    ]);
  });

  test('what belongs to either of two heads gets both', () => {
    expect(spreadHeads(['Realisatie', 'Doel'], ['2018', '2019', '2020'])).toEqual([
      'Realisatie 2018',
      'Realisatie / Doel 2019',
      'Doel 2020',
    ]);
  });

  test('fewer columns than heads, and very many, are not divided', () => {
    expect(spreadHeads(['Realisatie', 'Doel'], ['2018'])).toBeNull();
    expect(
      spreadHeads(
        ['Doel', 'Stand'],
        Array.from({ length: 40 }, (_, index) => String(2000 + index)),
      ),
    ).toBeNull();
  });
});
