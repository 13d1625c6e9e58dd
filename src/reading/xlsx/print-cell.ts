import { printNumber } from './number-format.ts';

/** The text of a cell as a Dutch reader sees it. Takes the value that the library gives and the number format of the cell. */
export function printCell(value: unknown, format: string): string {
  if (typeof value === 'number') return printNumber(value, format);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (value instanceof Date) return printDate(value, format);
  return '';
}

/** Dates are whole days in UTC. A format with only a year shows a year: columns are headed that way. */
function printDate(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return '';
  const year = String(date.getUTCFullYear());
  if (/^y+$/i.test(format)) return year;
  const day = String(date.getUTCDate()).padStart(2, '0');
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return `${day}-${month}-${year}`;
}
