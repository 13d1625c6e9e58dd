import type { Occurrence } from '../../../calendar/occurrences/occurrence.ts';
import type { LaidYear } from '../../../calendar/views/lay-year.ts';
import { listAgenda } from '../../../calendar/views/list-agenda.ts';
import type { AgendaListView } from '../../../ui/calendar/agenda-list.tsx';
import type { YearGridView } from '../../../ui/calendar/year-grid.tsx';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import { printDay, sayMoment, sayWhen } from '../../../words/calendar/say-when.ts';
import type { Language } from '../../../words/numerals.ts';
import { type HrefOf, presentEntry } from './present-entry.ts';

/** A year as its twelve months show it; `hrefOf` gives the page of a month. */
export function presentYear({ year, months, loose }: LaidYear, language: Language, hrefOf: HrefOf): YearGridView {
  const t = calendarWords[language];
  return {
    months: months.map(({ month, count }) => ({
      key: month,
      name: printDay(language, `${month}-01`, { month: 'long' }),
      href: count === 0 ? null : hrefOf(month),
      count: t.things(count),
    })),
    loose: loose === 0 ? null : t.looseInYear(loose, String(year)),
  };
}

/** What there is as a list by month. */
export function presentAgenda(occurrences: readonly Occurrence[], language: Language, hrefOf: HrefOf): AgendaListView {
  return {
    parts: listAgenda(occurrences).map(({ month, year, occurrences: own }) => ({
      key: month ?? String(year),
      title: sayMoment(language, month ?? String(year)).replace(/^./, (letter) => letter.toUpperCase()),
      entries: own.map((one) => ({
        ...presentEntry(one, null, language, hrefOf),
        when: sayWhen(language, one),
        place: one.item.place?.name ?? null,
      })),
    })),
    none: calendarWords[language].none,
  };
}
