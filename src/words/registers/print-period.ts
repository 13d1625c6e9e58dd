import type { Moment } from '../../calendar/moment.ts';
import { sayMoment } from '../calendar/say-when.ts';
import type { Language } from '../numerals.ts';

const openWords = {
  nl: { since: (from: string) => `sinds ${from}`, until: (until: string) => `tot en met ${until}` },
  en: { since: (from: string) => `since ${from}`, until: (until: string) => `until ${until}` },
};

/** From when until when, as far as it is known: "2014–2018", "sinds 2014", "tot en met 2023"; empty where neither is. */
export function printPeriod(language: Language, from: Moment | null, until: Moment | null): string {
  const [first, last] = [from, until].map((when) => (when === null ? null : sayMoment(language, when)));
  if (first != null && last != null) {
    if (first === last) return first;
    return /^\d{4}$/.test(first) && /^\d{4}$/.test(last) ? `${first}–${last}` : `${first} – ${last}`;
  }
  if (first != null) return openWords[language].since(first);
  return last == null ? '' : openWords[language].until(last);
}
