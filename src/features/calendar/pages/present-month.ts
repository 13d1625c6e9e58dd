import type { LaidMonth } from '../../../calendar/views/lay-month.ts';
import type { MonthGridView } from '../../../ui/calendar/month-grid.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import { printDay, sayMoment, sayWhen } from '../../../words/calendar/say-when.ts';
import type { Language } from '../../../words/numerals.ts';
import { type HrefOf, presentEntry } from './present-entry.ts';

/** A month as its table shows it. */
export function presentMonth({ month, weeks, loose }: LaidMonth, language: Language, hrefOf: HrefOf): MonthGridView {
  const t = calendarWords[language];
  const name = sayMoment(language, month);
  return {
    caption: name.replace(/^./, (letter) => letter.toUpperCase()),
    week: t.week,
    heads: (weeks[0]?.days ?? []).map(({ day }) => ({
      short: printDay(language, day, { weekday: 'short' }),
      long: printDay(language, day, { weekday: 'long' }),
    })),
    weeks: weeks.map(({ number, days }) => ({
      number: String(number),
      days: days.map(({ day, isOwn, on }) => ({
        key: day,
        number: String(Number(day.slice(8))),
        name: printDay(language, day, { weekday: 'long', day: 'numeric', month: 'long' }),
        isOwn,
        entries: on.map((one) => presentEntry(one, day, language, hrefOf)),
      })),
    })),
    loose: [...Map.groupBy(loose, (one) => sayWhen(language, one))].map(([when, own]) => ({
      title: t.loose(when),
      entries: own.map((one) => presentEntry(one, null, language, hrefOf)),
    })),
  };
}
