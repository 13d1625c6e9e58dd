import { type Decimal, isDecimal, shiftDecimal } from '../decimal.ts';
import type { NotationSaying } from '../notation-facts.ts';
import type { Marks } from './marks.ts';
import { approximately, currency, percentSign, scales } from './quantity-words.ts';
import { settleNumeral } from './settle-numeral.ts';

/** A number at the beginning of a text, and the rest of that text without the space between. */
export type Quantity = {
  /** With the digits as written. */
  readonly number: Decimal;
  /** The least step that is written, where a scale word makes the number larger. */
  readonly rounding?: Decimal;
  readonly percent: boolean;
  readonly rest: string;
  readonly settled: readonly NotationSaying[];
  /** The numeral as written, without sign, currency and what follows. */
  readonly numeral: string;
  /** The numeral with a point as decimal mark and nothing between groups, and the power of ten that a scale word makes it larger by. */
  readonly plain: string;
  readonly power: number;
};

/**
 * Reads the number that a readable text begins with: "€ - 15.498", "2,4 mln", "€ 12,50 per inwoner", "± 20", "19,3 procent".
 * A scale word ("mln") scales the number. Null when the text does not begin with a number.
 */
export function readQuantity(text: string, marks?: Marks): Quantity | null {
  const settled: NotationSaying[] = [];
  const about = approximately.exec(text);
  const start = readSign((about ? text.slice(about[0].length) : text).trimStart());
  const numeral = numeralAt(start.rest);
  if (numeral === null) return null;
  // "€ 500,-" and "€ 500,--": no cents
  let rest = start.rest.slice(numeral.length).replace(/^,(?:-{1,2}|=)/, '');
  const percent = percentSign.exec(rest);
  if (percent) rest = rest.slice(percent[0].length);
  const meaning = settleNumeral(numeral, percent !== null, marks);
  if (meaning === null) return null;
  const scale = percent ? { power: 0, rest } : readScale(rest);
  const number = numberOf(meaning.plain, start.negative, scale.power);
  if (number === null) return null;
  if (meaning.settled !== null) settled.push(meaning.settled);
  if (about) settled.push({ say: 'about-left-out', with: { quoted: [about[0].trim()] } });
  const { plain } = meaning;
  const { power } = scale;
  return {
    number,
    ...(power > 0 && { rounding: shiftDecimal('1', power - fractionOf(plain).length) }),
    percent: percent !== null,
    rest: scale.rest.trim(),
    settled,
    numeral,
    plain,
    power,
  };
}

/** What stands behind the point of a plain numeral. */
function fractionOf(plain: string): string {
  return plain.split('.')[1] ?? '';
}

/** Null for what is too large for any program that reads it as a number. */
function numberOf(plain: string, isNegative: boolean, power: number): Decimal | null {
  const size = plain.replace(/^0+(?=\d)/, '');
  const written = isNegative && /[1-9]/.test(size) ? `-${size}` : size;
  if (!isDecimal(written) || !Number.isFinite(Number(`${written}e${power}`))) return null;
  return power === 0 ? written : shiftDecimal(written, power);
}

/** Signs and currency may stand in any order: "- € 500", "€ -500", "-/- 500". */
function readSign(text: string): { negative: boolean; rest: string } {
  let rest = text;
  let negative = false;
  let signs = 0;
  for (let step = 0; step < 3; step++) {
    const sign = /^(?:-\/-|[-+])/.exec(rest);
    const found = sign ?? currency.exec(rest);
    if (!found) break;
    if (sign && ++signs > 1) return { negative, rest: '' };
    if (sign && sign[0] !== '+') negative = true;
    rest = rest.slice(found[0].length).trimStart();
  }
  return { negative, rest };
}

function numeralAt(text: string): string | null {
  const groups = /^\d{1,3}(?:[ ']\d{3})+(?!\d)/.exec(text);
  if (groups) return groups[0] + (/^[.,]\d+/.exec(text.slice(groups[0].length))?.[0] ?? '');
  const found = /^[.,]?\d[\d.,]*/.exec(text);
  if (!found) return null;
  let end = found[0].length;
  while (text[end - 1] === ',' || text[end - 1] === '.') end--;
  return text.slice(0, end);
}

function readScale(text: string): { power: number; rest: string } {
  const times = /^ ?x ?€? ?(1[. ]?000(?:[. ]?000)?)(?![\d.,])/i.exec(text);
  if (times) return { power: (times[1] ?? '').replace(/\D/g, '').length - 1, rest: text.slice(times[0].length) };
  const word = /^ ?(\p{L}{3,8})(\.?)(?!\p{L})/u.exec(text);
  const power = scales.get((word?.[1] ?? '').toLowerCase());
  return word && power !== undefined ? { power, rest: text.slice(word[0].length) } : { power: 0, rest: text };
}
