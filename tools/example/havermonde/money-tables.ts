import type { Block } from './block.ts';
import type { BookName, Field, Side, Year } from './field.ts';

type Standing = 'actual' | 'original' | 'amended';
type Column = { readonly head: string; readonly standing: Standing; readonly year: number };
/** Expenses and income in thousands, by standing and year. */
type Sums = { readonly expenses: Sum; readonly income: Sum; readonly off: number };
type Sum = (column: Column) => number;

const firstYears = { actual: 2020, original: 2021, amended: 2022 } as const;

function amountIn(side: Side, { standing, year }: Column): number {
  const value = side[standing][year - firstYears[standing]];
  if (value === undefined) throw new Error(`no ${standing} ${year}`);
  return value;
}

function columnsOf(kind: 'begroting' | 'jaarverslag', year: Year): readonly Column[] {
  return kind === 'begroting'
    ? [
        { head: `Rekening ${year - 2}`, standing: 'actual', year: year - 2 },
        { head: `Begroting ${year - 1}`, standing: 'original', year: year - 1 },
        { head: `Begroting ${year}`, standing: 'original', year },
      ]
    : [
        { head: `Begroting ${year}`, standing: 'original', year },
        { head: `Begroting ${year} na wijziging`, standing: 'amended', year },
        { head: `Rekening ${year}`, standing: 'actual', year },
      ];
}

/** Whole thousands with a point between every three figures. */
function writeThousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

function tableOf({ expenses, income, off }: Sums, columns: readonly Column[]): Block {
  const row = (name: string, sum: Sum) => [name, ...columns.map((column) => writeThousands(sum(column)))];
  const own = columns.at(-1);
  return {
    kind: 'table',
    caption: 'Bedragen x € 1.000',
    head: ['', ...columns.map(({ head }) => head)],
    rows: [
      row('Lasten', expenses),
      row('Baten', income),
      row('Saldo', (column) => income(column) - expenses(column) + (column === own ? off : 0)),
    ],
  };
}

function sumsOf(fields: readonly Field[], off = 0): Sums {
  const sum = (side: 'expenses' | 'income') => (column: Column) =>
    fields.reduce((total, field) => total + amountIn(field[side], column), 0);
  return { expenses: sum('expenses'), income: sum('income'), off };
}

/** The money of one field as a book has it. */
export function fieldMoney(field: Field, kind: 'begroting' | 'jaarverslag', year: Year): Block {
  const book: BookName = `${kind}-${year}`;
  return tableOf(sumsOf([field], field.offBalance?.[book] ?? 0), columnsOf(kind, year));
}

/** The money of all fields of a programme together. */
export function programmeMoney(fields: readonly Field[], kind: 'begroting' | 'jaarverslag', year: Year): Block {
  return tableOf(sumsOf(fields), columnsOf(kind, year));
}

/** One row a programme, for the own year of a book, and what it all comes to. */
export function overview(
  programmes: readonly { readonly name: string; readonly fields: readonly Field[] }[],
  kind: 'begroting' | 'jaarverslag',
  year: Year,
): Block {
  const own = columnsOf(kind, year).at(-1);
  if (own === undefined) throw new Error(`no column for ${year}`);
  const row = (name: string, fields: readonly Field[]) => {
    const { expenses, income } = sumsOf(fields);
    return [name, ...[expenses(own), income(own), income(own) - expenses(own)].map(writeThousands)];
  };
  return {
    kind: 'table',
    caption: 'Bedragen x € 1.000',
    head: ['Programma', `Lasten ${year}`, `Baten ${year}`, `Saldo ${year}`],
    rows: [
      ...programmes.map(({ name, fields }) => row(name, fields)),
      row(
        'Totaal',
        programmes.flatMap(({ fields }) => fields),
      ),
    ],
  };
}
