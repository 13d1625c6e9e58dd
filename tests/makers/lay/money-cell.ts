import type { Side, Standing } from '../book/draft.ts';
import type { LaidCell } from './block.ts';
import type { Volume } from './house.ts';
import { printNumber } from './notation.ts';

const sideWords = {
  lasten: { expenses: 'Lasten', income: 'Baten', balance: 'Saldo' },
  uitgaven: { expenses: 'Uitgaven', income: 'Inkomsten', balance: 'Saldo' },
  kosten: { expenses: 'Totale lasten', income: 'Totale baten', balance: 'Saldo van baten en lasten' },
} as const;

export function sideWord(side: Side, { layout }: Volume): string {
  return sideWords[layout.moneyWords][side];
}

/** A cell of money: thousands of euros as the house writes them. */
export function moneyCell(
  { side, standing, year }: { side: Side | null; standing: Standing | null; year: number },
  thousands: number,
  { layout }: Volume,
): LaidCell {
  const euros = thousands * 1000;
  const written = layout.moneyUnit === 'whole-euros' ? euros : thousands;
  // Grouped in every house: nobody writes twelve million as 12000000.
  const print = (number: number) =>
    printNumber(number, 0, layout.thousands === 'none' ? { ...layout, thousands: 'point' } : layout);
  if (layout.moneySign === 'letters') {
    const isCost = side === 'expenses' || thousands < 0;
    const number = isCost ? -Math.abs(euros) : Math.abs(euros);
    return { text: `${isCost ? 'N' : 'V'} ${print(Math.abs(written))}`, amount: { side, standing, year, number } };
  }
  const turned = layout.moneySign === 'negative-income' && (side === 'income' || side === 'balance') ? -1 : 1;
  return { text: print(written * turned), amount: { side, standing, year, number: euros * turned } };
}
