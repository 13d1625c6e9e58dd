import { Entry } from './entry.tsx';
import type { EntryView } from './entry-view.ts';

export type MonthGridView = {
  /** "Mei 2026" */
  readonly caption: string;
  /** "week", above the numbers of the weeks. */
  readonly week: string;
  readonly heads: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly {
    readonly number: string;
    readonly days: readonly {
      readonly key: string;
      readonly number: string;
      /** "maandag 4 mei" */
      readonly name: string;
      readonly isOwn: boolean;
      readonly entries: readonly EntryView[];
    }[];
  }[];
  /** What can be in this month on a day that nobody knows, by what is known. */
  readonly loose: readonly { readonly title: string; readonly entries: readonly EntryView[] }[];
};

/**
 * A month as a table of weeks. On a narrow screen it is a list of the days on which something is: each has its whole name with it, and what is
 * left out is days without anything.
 */
export function MonthGrid({ month, language }: { month: MonthGridView; language?: string | undefined }) {
  return (
    <>
      <table class="utrecht-table utrecht-table--html-table ds-month">
        <caption>{month.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{month.week}</th>
            {month.heads.map(({ short, long }) => (
              <th key={long} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr
              key={week.number}
              class={week.days.some(({ entries }) => entries.length > 0) ? undefined : 'ds-month__none'}
            >
              <th scope="row">
                <span class="ds-month__long">{month.week} </span>
                {week.number}
              </th>
              {week.days.map((day) => (
                <td key={day.key} class={dayClass(day)}>
                  <time dateTime={day.key}>
                    <span class="ds-month__short" aria-hidden="true">
                      {day.number}
                    </span>
                    <span class="ds-month__long">{day.name}</span>
                  </time>
                  {day.entries.length > 0 && <Entries entries={day.entries} language={language} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {month.loose.map(({ title, entries }) => (
        <section key={title} class="ds-block">
          <h2 class="nl-heading nl-heading--level-3">{title}</h2>
          <Entries entries={entries} language={language} />
        </section>
      ))}
    </>
  );
}

function dayClass({ isOwn, entries }: MonthGridView['weeks'][number]['days'][number]): string | undefined {
  return [isOwn ? '' : 'ds-month__other', entries.length > 0 ? '' : 'ds-month__none'].join(' ').trim() || undefined;
}

function Entries({ entries, language }: { entries: readonly EntryView[]; language?: string | undefined }) {
  return (
    <ul class="ds-plain ds-calendar__entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          <Entry entry={entry} language={language} />
        </li>
      ))}
    </ul>
  );
}
