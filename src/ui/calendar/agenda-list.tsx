import { Entry } from './entry.tsx';
import type { EntryView } from './entry-view.ts';

export type AgendaListView = {
  readonly parts: readonly {
    readonly key: string;
    /** "mei 2026" */
    readonly title: string;
    readonly entries: readonly (EntryView & {
      /** "4 tot en met 8 mei 2026" */
      readonly when: string;
      readonly place: string | null;
    })[];
  }[];
  /** What to say, and do, where there is nothing. */
  readonly none: string;
};

/** What there is, month after month. */
export function AgendaList({ agenda, language }: { agenda: AgendaListView; language?: string | undefined }) {
  if (agenda.parts.length === 0) return <p class="nl-paragraph">{agenda.none}</p>;
  return (
    <>
      {agenda.parts.map(({ key, title, entries }) => (
        <section key={key} class="ds-block">
          <h2 class="nl-heading nl-heading--level-2">{title}</h2>
          <ul class="ds-plain ds-agenda">
            {entries.map((entry) => (
              <li key={entry.key}>
                <span class="ds-number ds-agenda__when">{entry.when}</span>
                <span>
                  <Entry entry={entry} language={language} />
                  {entry.place !== null && (
                    <span class="ds-small ds-soft" lang={language}>
                      {' '}
                      {entry.place}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
