import { decimalOf, sizeOfDecimal } from '../model/notation/decimal.ts';
import { moneyUnits, readEuros } from '../model/notation/euros.ts';
import { exactOfNow, hasBinaryNumbers, isWrittenValue } from './earlier-numbers.ts';
import { sayingOfNow, settledOfNow } from './earlier-sentences.ts';

/** Whether what was stated was written with earlier words: all that is written now has an end year and doubts, also where there are none. */
function isOfBefore(json: string): boolean {
  return (
    !json.includes('"endYear":') ||
    !json.includes('"doubts":') ||
    json.includes('"question":"standing"') ||
    hasSentences(json) ||
    hasBinaryNumbers(json)
  );
}

/** Whether a reading says of itself what it says in sentences. Why a value is missing is no sentence. */
function hasSentences(json: string): boolean {
  return (
    json.includes('"notes":') && /"settled":(?:null|")|"why":"(?!(?:not-measured|to-follow|unknown|blank)")/.test(json)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * An amount that was a number: what it is counted in follows from its text, where that says the same in one unit; else it counts as whole
 * euros.
 */
function amountOfNow({ raw, number, ...amount }: { readonly raw: string; readonly number: number | null }): object {
  if (number === null) return { raw, ...amount, euros: null, unit: 'euro', rounding: null };
  const euros = decimalOf(number, 2);
  const written = moneyUnits
    .map((unit) => readEuros(raw, unit))
    .find((read) => read !== null && sizeOfDecimal(read.euros) === sizeOfDecimal(euros));
  return { raw, ...amount, euros, unit: written?.unit ?? 'euro', rounding: written?.rounding ?? '1' };
}

function isEarlierAmount(value: object): value is { readonly raw: string; readonly number: number | null } {
  return (
    'raw' in value &&
    'side' in value &&
    'number' in value &&
    typeof value.raw === 'string' &&
    (value.number === null || typeof value.number === 'number')
  );
}

/** A note or a doubt that says why in a sentence. */
function isSentence(value: object): value is { readonly why: string } {
  return 'at' in value && 'why' in value && typeof value.why === 'string';
}

/** A reviver of `JSON.parse`: the words of before become those of now. */
function toWordsOfNow(key: string, value: unknown): unknown {
  if (key === 'question' && value === 'standing') return 'situation';
  if (key === 'settled' && (value === null || typeof value === 'string')) return settledOfNow(value);
  if (!isObject(value)) return value;
  if (isSentence(value)) return { ...value, why: sayingOfNow(value.why) };
  if (isWrittenValue(value)) return exactOfNow(value);
  if ('says' in value) return { ...value, says: sayingOfNow(value.says) };
  if (key === 'publication') return { endYear: null, ...value };
  if (isEarlierAmount(value)) return { unsettled: [], ...amountOfNow(value) };
  if ('role' in value && 'raw' in value) return { unsettled: [], ...value };
  // The chapters of an edition, and a whole reading.
  return ('slug' in value && 'passages' in value) || 'notes' in value ? { doubts: [], ...value } : value;
}

/**
 * How `JSON.parse` gives what was stated with the words of now, where this program or an earlier one wrote it: the content of an edition, which
 * is never changed, or a reading that is kept. The only place that knows earlier words; undefined where the JSON has none.
 */
export function earlierWords(json: string): typeof toWordsOfNow | undefined {
  return isOfBefore(json) ? toWordsOfNow : undefined;
}
