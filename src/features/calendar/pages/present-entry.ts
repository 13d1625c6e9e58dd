import type { Day } from '../../../calendar/day.ts';
import { timeOf } from '../../../calendar/moment.ts';
import type { Occurrence } from '../../../calendar/occurrences/occurrence.ts';
import type { EntryView } from '../../../ui/calendar/entry-view.ts';
import { calendarWords } from '../../../words/calendar/calendar-words.data.ts';
import type { Language } from '../../../words/numerals.ts';

/** Where the page of an item is; null where it has none. */
export type HrefOf = (itemId: string) => string | null;

/** One time that an item is, on a day of it or where no day is asked for. */
export function presentEntry(one: Occurrence, day: Day | null, language: Language, hrefOf: HrefOf): EntryView {
  const t = calendarWords[language];
  const { item, starts } = one;
  const isLater = day !== null && starts.slice(0, 10) < day;
  return {
    key: `${item.id} ${starts}`,
    href: hrefOf(item.id),
    name: item.name,
    time: isLater ? `(${t.goesOn})` : day === null ? null : timeOf(starts),
    kind: item.direction === null ? t.kinds[item.kind] : `${t.kinds[item.kind]}, ${t.directions[item.direction]}`,
  };
}
