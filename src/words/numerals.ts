import { type Decimal, placesOf } from '../model/notation/decimal.ts';

export type Language = 'nl' | 'en';

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') };
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "1 onderdeel", "2.104 onderdelen": the number as the language writes it, and the form of the noun that goes with it. */
export function count(language: Language, number: number, one: string, other: string): string {
  return `${printNumber(language, number)} ${oneOr(language, number, one, other)}`;
}

/** What stands beside a number: the form for one, or the other. */
export function oneOr(language: Language, number: number, one: string, other: string): string {
  return plurals[language].select(number) === 'one' ? one : other;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number with the separators of the language and at most `decimals` decimals. */
export function printNumber(language: Language, number: number, decimals = 2): string {
  const key = `${language} ${decimals}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals });
  numbers.set(key, format);
  return format.format(number).replace('-', '−');
}

/** The years from the first to the last: `2017–2020`; empty where no year is known. */
export function printSpan(first: number | null, last: number | null): string {
  if (first === null || last === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** The most that the platform prints. */
const mostPlaces = 100;

/** An exact decimal with the separators of the language and all digits that are written: nothing is rounded away, and "6,0" stays that. */
export function printDecimal(language: Language, decimal: Decimal): string {
  const places = Math.min(placesOf(decimal), mostPlaces);
  const key = `${language} exact ${places}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: places, maximumFractionDigits: places });
  numbers.set(key, format);
  return format.format(decimal).replace('-', '−');
}

const dates = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
};

const moments = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
};

/** "22 november 2026 om 14:05", by Dutch time. */
export function printMoment(language: Language, date: Date): string {
  return moments[language].format(date);
}

/** "22 november 2026", by Dutch time. */
export function printDate(language: Language, date: Date): string {
  return dates[language].format(date);
}

const times = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
};

/** "14:05", by Dutch time. */
export function printTime(language: Language, date: Date): string {
  return times[language].format(date);
}
