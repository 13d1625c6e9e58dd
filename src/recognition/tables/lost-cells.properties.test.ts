import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseText } from './text.fixture.ts';

const names = [
  'Boten in de haven',
  'Klachten over slib',
  'Nieuwe molens',
  'Restafval per inwoner',
  'Sluizen in beheer',
];

/** "27,4": of each row and column its own, so that a value tells where it stood. */
const valueAt = (row: number, column: number) => `${20 + 10 * row + column},${row + 1}`;

const table = fc.record({
  achieved: fc.integer({ min: 1, max: 3 }),
  budgeted: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 3, max: names.length }),
  lost: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 5 })), { maxLength: 8 }),
  source: fc.boolean(),
  written: fc.constantFrom('cells in paragraphs', 'cells in lines', 'rows in lines'),
});

test('a written-out table from which cells are gone never says a value of a year that it is not of', () => {
  fc.assert(
    fc.property(table, ({ achieved, budgeted, rows, lost, source, written }) => {
      const heads = [
        ...Array.from({ length: achieved }, (_, at) => ({
          says: `achieved ${2018 + at}`,
          text: `Realisatie ${2018 + at}`,
        })),
        ...Array.from({ length: budgeted }, (_, at) => ({
          says: `budgeted ${2022 + at}`,
          text: `Begroting ${2022 + at}`,
        })),
      ];
      const isLost = (row: number, column: number) => lost.some(([one, other]) => one === row && other === column);
      const truth = new Map<string, string>();
      const body = names.slice(0, rows).map((name, row) => {
        const kept = heads.flatMap(({ says }, column) => {
          if (isLost(row, column)) return [];
          truth.set(valueAt(row, column), says);
          return [valueAt(row, column)];
        });
        return [name, ...kept, ...(source ? ['Havendienst'] : [])];
      });
      const all = [['Indicator', ...heads.map(({ text }) => text), ...(source ? ['Bron'] : [])], ...body];
      const text = {
        'cells in paragraphs': all.flat().join('\n\n'),
        'cells in lines': all.flat().join('\n'),
        'rows in lines': all.map((row) => row.join(' ')).join('\n'),
      }[written];
      for (const line of recogniseText(`Haven en sluis\n\n${text}\n\nWij houden dit elk jaar bij.\n`)) {
        const [, says = '', raw = ''] = /^ {2}(.+?) "([^"]*)"(?!.* \?$)/u.exec(line) ?? [];
        if (raw !== '') expect(says).toBe(truth.get(raw));
      }
    }),
    { numRuns: 300 },
  );
});
