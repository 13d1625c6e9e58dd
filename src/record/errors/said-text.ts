import { Refused } from './refused.ts';

const longest = 2000;

/** Who says something, and when. */
export type SaidBy = { readonly actor: string; readonly at: Date };

/** What a person wrote without control characters: NUL fits no column, the others fit no page. */
export function cleanSaid(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ').trim();
}

function withinLength(what: 'reason' | 'decision', text: string): string {
  if (text.length > longest) throw new Refused({ say: 'too-long', with: { what, length: text.length, most: longest } });
  return text;
}

/** The reason that a person gives. @throws Refused where there is none, or more than 2000 characters */
export function readReason(reason: string): string {
  const text = withinLength('reason', cleanSaid(reason));
  if (text === '') throw new Refused({ say: 'no-reason', with: {} });
  return text;
}

/** The council decision that a person names; null where none. @throws Refused where it is over 2000 characters */
export function readDecision(decision: string | null): string | null {
  const text = withinLength('decision', cleanSaid(decision ?? ''));
  return text === '' ? null : text;
}

/** A day of the calendar as `2018-11-14`; null where none is given. @throws Refused where there is no such day */
export function readDay(day: string | null): string | null {
  if (day === null) return null;
  const isDay = /^(?:19|20)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
    throw new Refused({ say: 'bad-day', with: { day } });
  return day;
}
