import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTable, recogniseLines } from '../table.fixture.ts';
import { gridOf, settingOf } from './interpret.fixture.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpretation.ts';

const names = [
  'Boten in de haven',
  'Molens langs de vaart',
  'Bruggen met een wachter',
  'Verhuurde ligplaatsen',
  'Tevreden schippers',
  'Bezoekers van de werf',
];
const value = fc.constantFrom('4', '12,5', '1.310', '19%', '7', 'n.b.', '150');
const headSet = fc.constantFrom(
  ['Realisatie 2019', 'Begroting 2021'],
  ['2018', '2019', '2020'],
  ['Nulmeting', 'Realisatie 2019', 'Streefwaarde 2021'],
  ['Laarbeek 2019', 'Nederland 2019'],
  ['Werkelijk 2018', 'Werkelijk 2019', 'Prognose 2020', 'Doel 2024'],
);
/** Heads with a row of values for some of the names. */
const table = headSet.chain((heads) =>
  fc
    .array(fc.array(value, { minLength: heads.length, maxLength: heads.length }), { minLength: 2, maxLength: 6 })
    .map((rows) => ({ heads, rows: rows.map((row, at) => [names[at] ?? '', ...row]) })),
);

/** What is stated of each indicator, in the order of their names. */
function statedBy(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const stated = recogniseLines([['Indicator', ...heads], ...rows].map((row) => row.join(' | ')));
  return stated.indicators
    .map((indicator) => printTable({ indicators: [indicator], groups: [] }).join('\n'))
    .toSorted();
}

test('the order of the rows of a marked-up table changes nothing of what each row states', () => {
  const shuffled = table.chain(({ heads, rows }) =>
    fc.shuffledSubarray(rows, { minLength: rows.length }).map((other) => ({ heads, rows, other })),
  );
  fc.assert(
    fc.property(shuffled, ({ heads, rows, other }) => {
      const stated = statedBy(heads, rows);
      expect(stated).toHaveLength(rows.length);
      expect(statedBy(heads, other)).toEqual(stated);
    }),
    { numRuns: 150 },
  );
});

/** What a head says of its column, of the best way to read a table. */
function meaningOf(best: Interpretation | undefined, head: string) {
  return best?.parts[0]?.columns.find((column) => column.head === head)?.value ?? null;
}

test('a column with a head that no list has makes no settled role of another column a wrong one', () => {
  const word = fc.constantFrom('Zweven', 'Koers', 'Zweven 2019', 'Koers 2022', 'Haven oost', 'Kolk', '(oud)');
  const widened = fc.record({
    made: table,
    word,
    cells: fc.array(fc.oneof(value, fc.constantFrom('', 'ja', 'aantal', 'Haven', '> 4')), {
      minLength: 6,
      maxLength: 6,
    }),
    place: fc.nat({ max: 4 }),
  });
  fc.assert(
    fc.property(widened, ({ made: { heads, rows }, word: unknown, cells, place }) => {
      const lines = (all: readonly (readonly string[])[]) => all.map((row) => row.join(' | '));
      const all = [['Indicator', ...heads], ...rows];
      const at = 1 + Math.min(place, heads.length);
      const wide = all.map((row, index) => row.toSpliced(at, 0, index === 0 ? unknown : (cells[index - 1] ?? '')));
      const [before] = interpret(gridOf(lines(all)), settingOf());
      const [after] = interpret(gridOf(lines(wide)), settingOf());
      for (const head of heads) {
        const was = meaningOf(before, head);
        const is = meaningOf(after, head);
        expect(was).not.toBeNull();
        // it may be open now, and it is not another role
        if (is !== null && !is.open.includes('role')) expect([head, is.role]).toEqual([head, was?.role]);
        if (is !== null && !is.open.includes('year')) expect([head, is.year]).toEqual([head, was?.year]);
      }
    }),
    { numRuns: 300 },
  );
});
