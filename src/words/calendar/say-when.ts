import { type Moment, precisionOf, timeOf } from '../../calendar/moment.ts';
import type { Language } from '../numerals.ts';
import { calendarWords } from './calendar-words.data.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day by its parts. It is a day of a calendar, not a moment: no zone moves it. */
export function printDay(language: Language, day: string, parts: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(parts)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "2017", "september 2017", "14 september 2017", "14 september 2017, 14:00": as far as it is known and no further. */
export function sayMoment(language: Language, moment: Moment): string {
  const precision = precisionOf(moment);
  if (precision === 'year') return moment;
  if (precision === 'month') return printDay(language, `${moment}-01`, { month: 'long', year: 'numeric' });
  const day = printDay(language, moment.slice(0, 10), { day: 'numeric', month: 'long', year: 'numeric' });
  const time = timeOf(moment);
  return time === null ? day : `${day}, ${time}`;
}

/** From when to when something is; of an end on the same day only its time. */
export function sayWhen(language: Language, { starts, ends }: { starts: Moment; ends: Moment | null }): string {
  const first = sayMoment(language, starts);
  if (ends === null || ends === starts) return first;
  const time = timeOf(ends);
  if (ends.slice(0, 10) === starts.slice(0, 10) && time !== null) return `${first}–${time}`;
  const isOneYear = [starts, ends].every((one) => one.length === 10) && starts.slice(0, 4) === ends.slice(0, 4);
  if (isOneYear)
    return calendarWords[language].until(
      printDay(language, starts, { day: 'numeric', month: 'long' }),
      sayMoment(language, ends),
    );
  return calendarWords[language].until(first, sayMoment(language, ends));
}
