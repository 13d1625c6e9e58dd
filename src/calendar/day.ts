/** A day as ISO 8601 writes it: `2026-05-12`. Days of one length of year compare as texts. */
export type Day = string;
/** `2026-05`. */
export type Month = string;

const dayMs = 86_400_000;

/** The days since 1 January 1970. */
function numberDay(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** Whether a text is a day that there is, of the years 1000 to 9999: not 30 February. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many days later, or earlier; the last there is where it would be past that. */
export function addDays(day: Day, days: number): Day {
  const most = numberDay('9999-12-31');
  const number = Math.max(numberDay('1000-01-01'), Math.min(most, numberDay(day) + days));
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** How many days the second is after the first. */
export function daysBetween(first: Day, second: Day): number {
  return numberDay(second) - numberDay(first);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The number of the week by ISO 8601: the first is that with the first Thursday of the year. */
export function weekOf(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** All days from the first to the last. */
export function listDays(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => addDays(first, at));
}
