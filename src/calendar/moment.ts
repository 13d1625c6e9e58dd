import { type Day, isDay, lastDayOf } from './day.ts';

/**
 * When something is, as far as that is known: a year (`2017`), a month (`2017-09`), a day (`2017-09-14`), or a day with the time that a clock
 * shows there (`2026-05-12T14:00`).
 */
export type Moment = string;
type Precision = 'year' | 'month' | 'day' | 'time';

const precisions: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day', 16: 'time' };

/** How far a moment is known. */
export function precisionOf(moment: Moment): Precision {
  return precisions[moment.length] ?? 'year';
}

/** Whether a text is a moment that there is, of the years 1000 to 9999. */
export function isMoment(text: string): boolean {
  if (/^[1-9]\d{3}$/.test(text)) return true;
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text)) return true;
  return isDay(text.slice(0, 10)) && (text.length === 10 || /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)));
}

/** The day of a moment; null where only its month or its year is known. */
export function dayOf(moment: Moment): Day | null {
  return moment.length >= 10 ? moment.slice(0, 10) : null;
}

/** `14:00`; null where no time is known. */
export function timeOf(moment: Moment): string | null {
  return moment.length === 16 ? moment.slice(11) : null;
}

/** The first day on which it can be. */
export function earliestDay(moment: Moment): Day {
  const precision = precisionOf(moment);
  if (precision === 'year') return `${moment}-01-01`;
  return precision === 'month' ? `${moment}-01` : moment.slice(0, 10);
}

/** The last day on which it can be. */
export function latestDay(moment: Moment): Day {
  const precision = precisionOf(moment);
  if (precision === 'year') return `${moment}-12-31`;
  return precision === 'month' ? lastDayOf(moment) : moment.slice(0, 10);
}
