/**
 * An exact decimal as text: `1382000`, `-15498`, `1234.56`, `6.0`. No zero too many in front, no plus, no exponent, and zero has no sign. Zeros
 * behind the point say how exactly a document writes it; what is computed has none. All functions take and give such texts; a text of another
 * shape is a RangeError.
 */
export type Decimal = `${number}`;

type Exact = { readonly whole: bigint; readonly places: number };

const shape = /^(?!-0(?:\.0*)?$)(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/** Whether a text is an exact decimal. */
export function isDecimal(text: string): text is Decimal {
  return shape.test(text);
}

/** A text that is an exact decimal, as one. */
export function toDecimal(text: string): Decimal {
  if (!isDecimal(text)) throw new RangeError(`${text.slice(0, 40)} is no decimal`);
  return text;
}

function read(decimal: string): Exact {
  const match = shape.exec(decimal);
  if (match === null) throw new RangeError(`${decimal.slice(0, 40)} is no decimal`);
  const [, sign = '', before = '', after = ''] = match;
  return { whole: BigInt(sign + before + after), places: after.length };
}

function print({ whole, places }: Exact): Decimal {
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const [before, after] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  return plainDecimal(toDecimal(`${whole < 0n ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`));
}

/** Without the zeros that only say how exactly it is written: `6.0` is `6`. */
function plainDecimal(decimal: string): Decimal {
  return toDecimal(decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
}

/** With as many places as the other, so that the two can be added up. */
function widen({ whole, places }: Exact, wanted: number): bigint {
  return whole * 10n ** BigInt(wanted - places);
}

export function addDecimals(...decimals: readonly string[]): Decimal {
  const exact = decimals.map(read);
  const places = exact.reduce((most, one) => Math.max(most, one.places), 0);
  return print({ whole: exact.reduce((sum, one) => sum + widen(one, places), 0n), places });
}

export function multiplyDecimals(left: string, right: string): Decimal {
  const [one, other] = [read(left), read(right)];
  return print({ whole: one.whole * other.whole, places: one.places + other.places });
}

/** With as many digits as it had. */
export function negateDecimal(decimal: string): Decimal {
  if (decimal.startsWith('-')) return toDecimal(decimal.slice(1));
  return toDecimal(/[1-9]/.test(decimal) ? `-${decimal}` : decimal);
}

/** Without its sign. */
export function sizeOfDecimal(decimal: string): Decimal {
  return toDecimal(decimal.startsWith('-') ? decimal.slice(1) : decimal);
}

/** Below 0 where the first is less, 0 where they are equal, above 0 where it is more. */
export function compareDecimals(left: string, right: string): number {
  const [one, other] = [read(left), read(right)];
  const places = Math.max(one.places, other.places);
  const difference = widen(one, places) - widen(other, places);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Whether two are the same number, however exactly they are written: `6` and `6.0`. */
export function isSameDecimal(left: string, right: string): boolean {
  return left === right || plainDecimal(left) === plainDecimal(right);
}

/** Whether it has nothing behind the point but zeros. */
export function isWholeDecimal(decimal: string): boolean {
  const { whole, places } = read(decimal);
  return whole % 10n ** BigInt(places) === 0n;
}

/** How many digits are written behind the point. */
export function placesOf(decimal: string): number {
  return read(decimal).places;
}

/** Times a power of ten: `1.4` and 6 give `1400000`, `2446000` and -3 give `2446`. */
export function shiftDecimal(decimal: string, power: number): Decimal {
  const { whole, places } = read(decimal);
  return power <= places
    ? print({ whole, places: places - power })
    : print({ whole: whole * 10n ** BigInt(power - places), places: 0 });
}

/** Without what is behind the point, half up from zero: `12.5` is `13`, `-12.5` is `-13`. */
export function roundDecimal(decimal: string): Decimal {
  const { whole, places } = read(decimal);
  const unit = 10n ** BigInt(places);
  const size = ((whole < 0n ? -whole : whole) * 2n + unit) / (2n * unit);
  return print({ whole: whole < 0n ? -size : size, places: 0 });
}

/** A number that was exact to `places` places behind the point as a decimal; RangeError for one that is not finite. */
export function decimalOf(number: number, places: number): Decimal {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e21) throw new RangeError(`${number} is no decimal`);
  return addDecimals(number.toFixed(places).replace(/^-(?=0(?:\.0*)?$)/, ''));
}

/** The shortest decimal that is the same number to a program that counts in binary: `19.3`, `0.0000001`. RangeError for one that is not finite. */
export function shortestDecimal(number: number): Decimal {
  const [, digits = '', power = '0'] = /^(-?\d+(?:\.\d+)?)(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  return shiftDecimal(digits, Number(power));
}
