import { amountIn, type DraftMoney, type Standing } from '../book/draft.ts';
import { headCell, type LaidCell, type LaidTable } from './block.ts';
import type { Volume } from './house.ts';
import { moneyCell, sideWord } from './money-cell.ts';

type MoneyColumn = {
  readonly head: string;
  readonly from: Standing;
  readonly year: number;
  /** null where the head does not say which budget it is. */
  readonly standing: Standing | null;
};

const words = {
  'begroting-rekening': {
    actual: 'Rekening',
    budget: 'Begroting',
    original: 'Begroting',
    amended: 'Begroting na wijziging',
  },
  primitief: {
    actual: 'Realisatie',
    budget: 'Begroting',
    original: 'Primitieve begroting',
    amended: 'Begroting na wijziging',
  },
  raming: { actual: 'Werkelijk', budget: 'Raming', original: 'Oorspronkelijke raming', amended: 'Bijgestelde raming' },
  short: { actual: 'Rek.', budget: 'Begr.', original: 'Prim. begr.', amended: 'Begr. na wijz.' },
} as const;

const sides = ['expenses', 'income', 'balance'] as const;

/** The table of money of a chapter. */
export function layMoneyTable(money: DraftMoney, volume: Volume): LaidTable {
  const { layout } = volume;
  const columns = moneyColumns(volume);
  const corner = layout.moneyUnit === 'thousands-in-head' ? 'x € 1.000' : '';
  const cellOf = (side: (typeof sides)[number], column: MoneyColumn): LaidCell =>
    moneyCell(
      { side, standing: column.standing, year: column.year },
      amountIn(money, side, column.from, column.year),
      volume,
    );
  const across = layout.moneyOrientation === 'sides-across';
  const rows = across
    ? [
        [headCell(corner), ...sides.map((side) => headCell(sideWord(side, volume)))],
        ...columns.map((column) => [{ text: column.head }, ...sides.map((side) => cellOf(side, column))]),
      ]
    : [
        [headCell(corner === '' ? 'Omschrijving' : corner), ...columns.map(({ head }) => headCell(head))],
        ...sides.map((side, at) => [
          { text: `${layout.moneyRows === 'numbered' ? `${at + 1}. ` : ''}${sideWord(side, volume)}` },
          ...columns.map((column) => cellOf(side, column)),
        ]),
        ...(layout.moneyRows === 'with-reserves' ? reserveRows(money, columns, volume) : []),
      ];
  return {
    kind: 'table',
    caption: layout.moneyUnit === 'whole-euros' ? '(bedragen in euro’s)' : null,
    headRows: 1,
    rows,
  };
}

/** What goes into reserves and comes from them, and what is left then. */
function reserveRows(
  money: DraftMoney,
  columns: readonly MoneyColumn[],
  volume: Volume,
): readonly (readonly LaidCell[])[] {
  const row = (text: string, number: (column: MoneyColumn) => number): readonly LaidCell[] => [
    { text },
    ...columns.map((column) =>
      moneyCell({ side: null, standing: column.standing, year: column.year }, number(column), volume),
    ),
  ];
  const drawn = ({ from, year }: MoneyColumn) => Math.round(money.amount('income', from, year) * 0.1);
  const added = ({ from, year }: MoneyColumn) => Math.round(money.amount('income', from, year) * 0.04);
  return [
    row('Toevoeging aan reserves', added),
    row('Onttrekking aan reserves', drawn),
    row('Resultaat', (column) => amountIn(money, 'balance', column.from, column.year) - added(column) + drawn(column)),
  ];
}

function moneyColumns({ layout, kind, year }: Volume): readonly MoneyColumn[] {
  const word = words[layout.standings];
  if (kind === 'budget') {
    return [
      { head: `${word.actual} ${year - 2}`, from: 'actual', standing: 'actual', year: year - 2 },
      { head: `${word.budget} ${year - 1}`, from: 'original', standing: null, year: year - 1 },
      ...[year, year + 1].map(
        (at) => ({ head: `${word.budget} ${at}`, from: 'original', standing: null, year: at }) as const,
      ),
    ];
  }
  const amended = { head: `${word.amended} ${year}`, from: 'amended', standing: 'amended', year } as const;
  const original = {
    head: `${word.original} ${year}`,
    from: 'original',
    standing: layout.standings === 'begroting-rekening' ? null : 'original',
    year,
  } as const;
  if (kind === 'progress-report') return [original, amended];
  return [original, amended, { head: `${word.actual} ${year}`, from: 'actual', standing: 'actual', year }];
}
