import type { Near } from '../../calendar/near/find-near.ts';
import type { Language } from '../numerals.ts';
import { calendarWords } from './calendar-words.data.ts';
import { sayMoment } from './say-when.ts';

const regions = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** "3 missies, Hamburg, mei 2026": what is near what, to stand above the list of them. */
export function sayNear(language: Language, near: Near): string {
  const { kindsOf, away } = calendarWords[language];
  const number = near.occurrences.length;
  if (near.why === 'away-together') return away(number, sayMoment(language, near.week));
  const where = near.why === 'same-place' ? near.where : (regions[language].of(near.where) ?? near.where);
  return `${number} ${kindsOf[near.kind]}, ${where}, ${sayMoment(language, near.month)}`;
}
