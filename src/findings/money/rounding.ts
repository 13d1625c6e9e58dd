const largestUnit = 1_000_000;

/** The largest power of ten, at most a million, that an amount is a whole number of; 1 for cents too. */
function unitOf(amount: number): number {
  let unit = 1;
  while (unit < largestUnit && Number.isInteger(amount / (unit * 10))) unit *= 10;
  return unit;
}

/**
 * To what amounts were rounded, as far as they show it: 1.000 for 2.446.000 beside 890.000. The more amounts, the surer; zero says nothing.
 * @param amounts in euros
 */
export function roundingUnit(amounts: Iterable<number>): number {
  let unit = largestUnit;
  let seen = false;
  for (const amount of amounts) {
    if (amount === 0) continue;
    seen = true;
    unit = Math.min(unit, unitOf(amount));
  }
  return seen ? unit : 1;
}

/**
 * How far a sum may be off by rounding alone: half a unit for every term and for the sum itself.
 * @param terms how many amounts are added up
 */
export function tolerance(unit: number, terms: number): number {
  return 0.5 * unit * (terms + 1);
}
