import { negateDecimal, shiftDecimal, sizeOfDecimal } from './decimal.ts';
import { longestValue, readableText, withoutFootnoteMarks } from './forms/cell-text.ts';
import type { Marks } from './forms/marks.ts';
import { readWholeNumber } from './forms/parse-number.ts';

/** What a document counts its money in: `bedragen x € 1.000` is `thousand`. */
export const moneyUnits = ['euro', 'thousand', 'million', 'billion'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

const powers: Readonly<Record<MoneyUnit, number>> = { euro: 0, thousand: 3, million: 6, billion: 9 };
const unitOfPower = new Map(moneyUnits.map((unit) => [powers[unit], unit]));

/** An amount of money as a cell says it. */
export type Euros = {
  /** An exact decimal in euros: `2446000`, `-15498`, `1234.56`. */
  readonly euros: string;
  /** What it is counted in. */
  readonly unit: MoneyUnit;
  /** The least step in euros that is written: `1000` for "2.446" in thousands, `100000` for "1,4 miljoen", `0.01` for cents. */
  readonly rounding: string;
};

const letterBefore = /^([NV])\s?(?=[€\d-])/iu;
const letterBehind = /(?<=\d)\s?([NV])$/iu;

/**
 * Reads a cell of money: "62.859" in thousands is 62859000 euros. N (nadelig) is negative, V (voordelig) positive; an amount that names its own
 * unit ("€ 18.795 x € 1.000", "2,4 mln") keeps that. Null where the cell holds no number, or a share.
 * @param unit what the table counts in
 * @param marks what points and commas do in the table, as far as that is known
 */
export function readEuros(raw: string, unit: MoneyUnit, marks?: Marks): Euros | null {
  const text = readableText(raw);
  if (text.length > longestValue) return null;
  const letter = letterBefore.exec(text)?.[1] ?? letterBehind.exec(text)?.[1];
  const bare = letter === undefined ? text : text.replace(/^[NV]\s?/iu, '').replace(/\s?[NV]$/iu, '');
  const quantity = readWholeNumber(withoutFootnoteMarks(bare), marks);
  if (quantity === null || quantity.percent) return null;
  const { plain, power: ownPower } = quantity;
  const power = ownPower > 0 ? ownPower : powers[unit];
  const size = shiftDecimal(plain.replace(/^0+(?=\d)/, ''), power);
  const places = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  return {
    euros: isNegative(letter, quantity.number.startsWith('-')) ? negateDecimal(size) : sizeOfDecimal(size),
    unit: unitOfPower.get(power) ?? unit,
    rounding: shiftDecimal('1', power - places),
  };
}

function isNegative(letter: string | undefined, hasMinus: boolean): boolean {
  return letter === undefined ? hasMinus : letter.toUpperCase() === 'N';
}
