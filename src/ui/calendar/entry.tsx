import type { EntryView } from './entry-view.ts';

/** A thing in a calendar: its time, its name, and what it is. */
export function Entry({ entry, language }: { entry: EntryView; language?: string | undefined }) {
  const { href, name, time, kind } = entry;
  return (
    <>
      {time !== null && <span class="ds-number ds-soft">{time} </span>}
      {href === null ? (
        <span lang={language}>{name}</span>
      ) : (
        <a class="nl-link" href={href} lang={language}>
          {name}
        </a>
      )}
      <span class="ds-calendar__kind">{kind}</span>
    </>
  );
}
