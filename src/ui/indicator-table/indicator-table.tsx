import { DoubtMark } from '../doubts/doubts.tsx';
import { EarlierPlaces } from '../place/earlier-places.tsx';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import type { FigureView, IndicatorTableView, NoteMarkView, NoteView } from './indicator-table-view.ts';

export type IndicatorTableWords = {
  readonly indicator: string;
  readonly note: (mark: string) => string;
  readonly back: (mark: string) => string;
};

/**
 * One table of indicators: a row for each indicator, a column for each role and year.
 * The text of a cell is what the publication wrote; what it means stands beside it, for the eye or for a screen reader.
 */
export function IndicatorTable({
  table,
  words,
  language,
}: {
  table: IndicatorTableView;
  words: IndicatorTableWords;
  language?: string | undefined;
}) {
  return (
    <>
      <ScrollRegion labelledBy={table.id}>
        <table class="utrecht-table utrecht-table--html-table ds-figures" lang={language}>
          <caption id={table.id}>
            {table.caption} {table.certainty && <span class="ds-soft ds-unit">{table.certainty}</span>}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {table.columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.role} {column.year && <b>{column.year}</b>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" id={row.anchor ?? undefined}>
                  <EarlierPlaces ids={row.earlier ?? []} />
                  {row.href ? (
                    <a class="nl-link" href={row.href}>
                      {row.name}
                    </a>
                  ) : (
                    row.name
                  )}
                  <NoteMark note={row.note} words={words} />
                  {row.about && <small>{row.about}</small>}
                </th>
                {row.figures.map((figure, index) => (
                  <td
                    key={index}
                    id={figure?.anchor ?? undefined}
                    class={figure && figure.role === 'target' ? 'ds-figures__target' : undefined}
                  >
                    {figure && <FigureCell figure={figure} words={words} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {table.dash && <p class="ds-small">{table.dash}</p>}
      <Notes notes={table.notes} words={words} language={language} />
    </>
  );
}

/** What a cell says. Where the written form reads badly aloud ("> 2", "-"), its meaning is there for who listens. */
export function FigureCell({ figure, words }: { figure: FigureView; words: IndicatorTableWords }) {
  const text =
    figure.meaning === null ? (
      figure.raw
    ) : (
      <>
        {figure.raw && <span aria-hidden="true">{figure.raw} </span>}
        <span class={figure.missing ? 'ds-missing' : 'ds-hidden'}>{figure.meaning}</span>
      </>
    );
  return (
    <>
      {figure.href == null ? (
        text
      ) : (
        <a class="ds-figures__source" href={figure.href}>
          {text}
        </a>
      )}
      {figure.notes.map((note) => (
        <NoteMark key={note.id} note={note} words={words} />
      ))}
      <DoubtMark doubt={figure.doubt} />
    </>
  );
}

export function NoteMark({ note, words }: { note: NoteMarkView | null; words: IndicatorTableWords }) {
  if (note === null) return null;
  return (
    <sup>
      <a id={note.isFirst ? `${note.id}-b` : undefined} href={`#${note.id}`} aria-label={words.note(note.mark)}>
        {note.mark}
      </a>
    </sup>
  );
}

export function Notes({
  notes,
  words,
  language,
}: {
  notes: readonly NoteView[];
  words: IndicatorTableWords;
  language?: string | undefined;
}) {
  if (notes.length === 0) return null;
  return (
    <ul class="ds-plain ds-notes">
      {notes.map((note) => (
        <li key={note.id} id={note.id}>
          <b>{note.mark}</b>
          <span lang={note.isAsWritten ? language : undefined}>{note.text}</span>{' '}
          <a href={`#${note.id}-b`} aria-label={words.back(note.mark)}>
            ↩
          </a>
        </li>
      ))}
    </ul>
  );
}
