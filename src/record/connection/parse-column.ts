import pg from 'pg';

const { INT8, NUMERIC, DATE, FLOAT8, TIMESTAMPTZ } = pg.types.builtins;

function parseWhole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number`);
  return number;
}

function parseFinite(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new RangeError(`${text} is no number`);
  return number;
}

const parseMoment: (text: string) => unknown = pg.types.getTypeParser(TIMESTAMPTZ, 'text');

/** The driver makes a number of `infinity`, and nothing of a year that JavaScript doesn't have. */
function parseDate(text: string): Date {
  const moment = parseMoment(text);
  return moment instanceof Date ? moment : new Date(Number.NaN);
}

/**
 * How a column becomes a value, the same on every server: int8 (counts, sequences) as a number, numeric (amounts) as the exact decimal that it
 * is, a date as `2018-12-31` and not as a moment in the zone of this machine; a moment always as a Date, which is invalid where none can hold it;
 * the rest as the driver does.
 * Throws RangeError for an int8 that no number can hold, and for a float8 that is none.
 */
export function parseColumn(type: number, format?: 'text' | 'binary') {
  if (format === 'binary') return pg.types.getTypeParser(type, 'binary');
  if (type === INT8) return parseWhole;
  if (type === FLOAT8) return parseFinite;
  if (type === TIMESTAMPTZ) return parseDate;
  if (type === NUMERIC || type === DATE) return (text: string) => text;
  return pg.types.getTypeParser(type, 'text');
}
