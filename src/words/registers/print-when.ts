import type { When } from '../../registers/fields/when.ts';
import type { Language } from '../numerals.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const day = { dateStyle: 'long', timeZone: 'UTC' } as const;
const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const formats = {
  nl: { day: new Intl.DateTimeFormat(locales.nl, day), month: new Intl.DateTimeFormat(locales.nl, month) },
  en: { day: new Intl.DateTimeFormat(locales.en, day), month: new Intl.DateTimeFormat(locales.en, month) },
};

const at = { nl: ' om ', en: ' at ' } as const;

/** A year, month or day as far as it is known: "2017", "september 2017", "14 september 2017 om 09:30". */
export function printWhen(language: Language, when: When): string {
  if (when.length === 4) return when;
  if (when.length === 7) return formats[language].month.format(new Date(`${when}-01T00:00:00Z`));
  const said = formats[language].day.format(new Date(`${when.slice(0, 10)}T00:00:00Z`));
  return when.length === 10 ? said : `${said}${at[language]}${when.slice(11)}`;
}

const openWords = {
  nl: { since: (from: string) => `sinds ${from}`, until: (until: string) => `tot en met ${until}` },
  en: { since: (from: string) => `since ${from}`, until: (until: string) => `until ${until}` },
};

/** From when until when, as far as it is known: "2014–2018", "sinds 2014", "tot en met 2023"; empty where neither is. */
export function printPeriod(language: Language, from: When | null, until: When | null): string {
  const [first, last] = [from, until].map((when) => (when === null ? null : printWhen(language, when)));
  if (first != null && last != null) {
    if (first === last) return first;
    return /^\d{4}$/.test(first) && /^\d{4}$/.test(last) ? `${first}–${last}` : `${first} – ${last}`;
  }
  if (first != null) return openWords[language].since(first);
  return last == null ? '' : openWords[language].until(last);
}
