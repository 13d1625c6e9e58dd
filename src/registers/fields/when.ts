/** A year, month or day as far as it is known: `2017`, `2017-09`, `2017-09-14`; of events with the time on the clock there: `2017-09-14T09:30`. */
export type When = string;

const form = /^((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;

/** Whether a text is a year, month or day that there is. @param hasTime whether a time may follow a day */
export function isWhen(text: string, hasTime: boolean): boolean {
  const match = form.exec(text);
  if (match === null || (text.includes('T') && !hasTime)) return false;
  return (
    match[3] === undefined || new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10))
  );
}

/** The first day that it can be, as `2017-09-01`. */
export function firstDay(when: When): string {
  const day = when.slice(0, 10);
  return `${day}${'-01-01'.slice(day.length - 4)}`;
}

/** The last day that it can be, as `2017-09-30`. */
export function lastDay(when: When): string {
  const day = when.slice(0, 10);
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
