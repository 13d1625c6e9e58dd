/** What a point or a comma does in a number. */
export type MarkUse = 'decimal' | 'thousands';

/**
 * A run of digits and marks, looked at on its own. `certain`: only one reading is possible, `plain` is that reading with a
 * point as decimal mark. `open`: one mark with exactly three digits after it, "1.054" or "1,054", which can be both.
 */
export type Numeral =
  | { readonly kind: 'certain'; readonly plain: string; readonly point: MarkUse | null; readonly comma: MarkUse | null }
  | { readonly kind: 'open'; readonly mark: '.' | ','; readonly decimal: string; readonly thousands: string };

/** More characters than the longest number that a double can hold, written out in groups. */
const longestNumeral = 1000;

/**
 * Reads a numeral: digits with points, commas, and spaces or apostrophes between groups of three.
 * Null for what is no number: "2.1.4", "1.23.456", "1,2,3".
 */
export function readNumeral(text: string): Numeral | null {
  if (text.length > longestNumeral) return null;
  if (/^\d+$/.test(text)) return { kind: 'certain', plain: text, point: null, comma: null };
  const spaced = /^\d{1,3}(?:[ ']\d{3})+(?=[.,]|$)/.exec(text);
  if (spaced) return readSpaced(spaced[0], text.slice(spaced[0].length));
  if (!/^[\d.,]+$/.test(text)) return null;
  const points = countOf(text, '.');
  const commas = countOf(text, ',');
  if (points > 0 && commas > 0) return readBothMarks(text);
  return readOneMark(text, points > 0 ? '.' : ',', points + commas);
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function readSpaced(groups: string, rest: string): Numeral | null {
  const whole = groups.replace(/[ ']/g, '');
  if (rest === '') return { kind: 'certain', plain: whole, point: null, comma: null };
  if (!/^[.,]\d+$/.test(rest)) return null;
  return certain(`${whole}.${rest.slice(1)}`, rest[0] === '.' ? '.' : ',', 'decimal');
}

/** "12.345,67" and "1,234.5": the last mark is the decimal one, and it stands there once. */
function readBothMarks(text: string): Numeral | null {
  const pointIsDecimal = text.lastIndexOf('.') > text.lastIndexOf(',');
  const at = pointIsDecimal ? text.lastIndexOf('.') : text.lastIndexOf(',');
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const grouped = pointIsDecimal ? /^\d{1,3}(?:,\d{3})+$/ : /^\d{1,3}(?:\.\d{3})+$/;
  if (!grouped.test(whole) || fraction === '') return null;
  const plain = `${whole.replace(/[.,]/g, '')}.${fraction}`;
  return pointIsDecimal
    ? { kind: 'certain', plain, point: 'decimal', comma: 'thousands' }
    : { kind: 'certain', plain, point: 'thousands', comma: 'decimal' };
}

function readOneMark(text: string, mark: '.' | ',', count: number): Numeral | null {
  const [whole = '', fraction = ''] = text.split(mark);
  if (count > 1) {
    const grouped = mark === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
    return grouped.test(text) ? certain(text.replace(/[.,]/g, ''), mark, 'thousands') : null;
  }
  if (fraction === '') return null;
  const decimal = `${whole === '' ? '0' : whole}.${fraction}`;
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return { kind: 'open', mark, decimal, thousands: whole + fraction };
  }
  return certain(decimal, mark, 'decimal');
}

function certain(plain: string, mark: '.' | ',', use: MarkUse): Numeral {
  return { kind: 'certain', plain, point: mark === '.' ? use : null, comma: mark === ',' ? use : null };
}
