/**
 * Exact decimals as text: `1382000`, `-15498`, `1234.56`. No zero too many on either side, no plus, no exponent, and zero is `0`. All functions
 * take and give such texts; a text of another shape is a RangeError.
 */
type Exact = { readonly whole: bigint; readonly places: number };

const shape = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

function read(decimal: string): Exact {
  const match = shape.exec(decimal);
  if (match === null) throw new RangeError(`${decimal.slice(0, 40)} is no decimal`);
  const [, sign = '', before = '', after = ''] = match;
  return { whole: BigInt(sign + before + after), places: after.length };
}

function print({ whole, places }: Exact): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const [before, after] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const fraction = after.replace(/0+$/, '');
  return `${whole < 0n ? '-' : ''}${before}${fraction === '' ? '' : `.${fraction}`}`;
}

/** With as many places as the other, so that the two can be added up. */
function widen({ whole, places }: Exact, wanted: number): bigint {
  return whole * 10n ** BigInt(wanted - places);
}

export function addDecimals(...decimals: readonly string[]): string {
  const exact = decimals.map(read);
  const places = exact.reduce((most, one) => Math.max(most, one.places), 0);
  return print({ whole: exact.reduce((sum, one) => sum + widen(one, places), 0n), places });
}

export function negateDecimal(decimal: string): string {
  const { whole, places } = read(decimal);
  return print({ whole: -whole, places });
}

/** Without its sign. */
export function sizeOfDecimal(decimal: string): string {
  return decimal.startsWith('-') ? negateDecimal(decimal) : decimal;
}

/** Below 0 where the first is less, 0 where they are equal, above 0 where it is more. */
export function compareDecimals(left: string, right: string): number {
  const [one, other] = [read(left), read(right)];
  const places = Math.max(one.places, other.places);
  const difference = widen(one, places) - widen(other, places);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Times a power of ten: `1.4` and 6 give `1400000`, `2446000` and -3 give `2446`. */
export function shiftDecimal(decimal: string, power: number): string {
  const { whole, places } = read(decimal);
  return power <= places
    ? print({ whole, places: places - power })
    : print({ whole: whole * 10n ** BigInt(power - places), places: 0 });
}

/** Without what is behind the point, half up from zero: `12.5` is `13`, `-12.5` is `-13`. */
export function roundDecimal(decimal: string): string {
  const { whole, places } = read(decimal);
  const unit = 10n ** BigInt(places);
  const size = ((whole < 0n ? -whole : whole) * 2n + unit) / (2n * unit);
  return print({ whole: whole < 0n ? -size : size, places: 0 });
}

/** A number that was exact to `places` places behind the point as a decimal; RangeError for one that is not finite. */
export function decimalOf(number: number, places: number): string {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e21) throw new RangeError(`${number} is no decimal`);
  return addDecimals(number.toFixed(places).replace(/^-(?=0(?:\.0*)?$)/, ''));
}
