/** Data: the words that make a number larger, as the power of ten that they stand for. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['duizend', 3],
  ['dzd', 3],
  ['thousand', 3],
  ['mln', 6],
  ['miljoen', 6],
  ['mio', 6],
  ['million', 6],
  ['mld', 9],
  ['mrd', 9],
  ['miljard', 9],
  ['billion', 9],
]);

/** Data: what stands before a number that is not exact. */
export const approximately =
  /^(?:ca\.?|circa|ongeveer|plm\.?|rond(?: de)?|ruim|bijna|about|approximately)(?= |\d)|^(?:±|~|\+\/-)/i;

/** Data: what makes a number a share in hundredths. */
export const percentSign = /^ ?(?:%|(?:procent|percent|pct\.?)(?![\p{L}\p{N}]))/iu;

/** Data: a currency sign or code. */
export const currency = /^(?:€|(?:eur|euro)(?=[ \d-]))/i;
