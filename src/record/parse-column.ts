import pg from 'pg';

const { INT8, NUMERIC, DATE } = pg.types.builtins;

function parseWhole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number`);
  return number;
}

/**
 * How a column becomes a value, the same on every server: int8 (counts, sequences) as a number, numeric (amounts) as the exact decimal that it
 * is, a date as `2018-12-31` and not as a moment in the zone of this machine; the rest as the driver does.
 * Throws RangeError for an int8 that no number can hold.
 */
export function parseColumn(type: number, format?: 'text' | 'binary') {
  if (format === 'binary') return pg.types.getTypeParser(type, 'binary');
  if (type === INT8) return parseWhole;
  if (type === NUMERIC || type === DATE) return (text: string) => text;
  return pg.types.getTypeParser(type, 'text');
}
