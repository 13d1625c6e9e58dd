import { describe, expect, test } from 'vitest';
import { contextOf, printTable, recogniseTable, tableOf } from './table.fixture.ts';

function read(...lines: readonly string[]): readonly string[] {
  return printTable(recogniseTable(tableOf(lines), contextOf()));
}

const head = 'Taakveld: | Indicator: | Eenheid: | Bron:';

describe('a table with a row for each year below each indicator', () => {
  test('has the standing of a value as a letter behind it', () => {
    const rows = [
      '0. Bestuur | Loketten | Aantal | Eigen telling',
      '2021 | 9,53 (R) | | ',
      '2022 | 8,66 (B) | | ',
      '2023 | 7 | | ',
    ];
    // a reader would see a letter for the standing behind each value, in the column of the topics; nothing is said
    expect(
      read(head, ...rows, 'Eventuele toelichting: | | | ', '0. Bestuur | Balies | Fte | LISA', '2021 | | | '),
    ).toEqual([]);
  });

  test('is not seen where years stand above any indicator, or beside text', () => {
    expect(read(head, '2021 | 9,53 | | ', '0. Bestuur | Loketten | Aantal | Telling')).toEqual([]);
    expect(read(head, '0. Bestuur | Loketten | Aantal | Telling', '2021 | verbouwing van het stadhuis | | ')).toEqual(
      [],
    );
  });
});
