import type { Moment } from '../../calendar/moment.ts';
import { plain } from '../../model/text/plain.ts';
import { isMomentOf } from '../fields/is-moment-of.ts';

const months: readonly string[] = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const englishMonths: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

const twoDigits = (text: string | number) => String(text).padStart(2, '0');

function monthOf(name: string): number {
  return Math.max(months.indexOf(name), englishMonths.indexOf(name)) + 1;
}

/** Takes the time off a text: "14-9-2017 om 9:30" is a day and `T09:30`. */
function splitTime(text: string): { readonly day: string; readonly time: string } {
  const match = /^(.*\d)(?:\s+(?:om\s+|at\s+)?|t)(\d{1,2})[:.](\d{2})(?:\s*uur)?$/.exec(text);
  const [, day = text, hour, minute] = match ?? [];
  return { day, time: hour === undefined ? '' : `T${twoDigits(hour)}:${minute}` };
}

function readDay(text: string): string | null {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  const [, day, month, year] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (month !== undefined) return [year, twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
  const [, first, name = '', last] = /^(?:(\d{1,2}) )?([a-z]+) (\d{4})$/.exec(text) ?? [];
  const number = monthOf(name);
  if (number === 0) return null;
  return [last, twoDigits(number), ...(first === undefined ? [] : [twoDigits(first)])].join('-');
}

/**
 * Reads a year, month or day as people write it: "2017", "09-2017", "september 2017", "14-9-2017", "14 september 2017 om 9:30", or as it is kept.
 * @param hasTime whether a time may follow a day
 * @returns null where it is none
 */
export function readWhen(text: string, hasTime: boolean): Moment | null {
  const { day, time } = splitTime(plain(text).trim().replaceAll(/\s+/g, ' '));
  const when = readDay(day);
  return when !== null && isMomentOf(when + time, hasTime) ? when + time : null;
}

/** Writes it as a form has it: "2017", "09-2017", "14-09-2017", "14-09-2017 09:30". */
export function writeWhen(when: Moment): string {
  const [day = '', time] = when.split('T');
  const text = day.split('-').toReversed().join('-');
  return time === undefined ? text : `${text} ${time}`;
}
