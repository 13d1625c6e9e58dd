import { FigureCell, type IndicatorTableWords, NoteMark, Notes } from '../indicator-table/indicator-table.tsx';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import type { YearTableView, YearValue } from './year-table-view.ts';

type YearTableWords = IndicatorTableWords & { readonly year: string };

/** The table that belongs to a chart: what was aimed at and what came of it, a year at a time, each with who says so. */
export function YearTable({
  table,
  words,
  language,
}: {
  table: YearTableView;
  words: YearTableWords;
  language?: string | undefined;
}) {
  return (
    <>
      <ScrollRegion labelledBy={table.id}>
        <table class="utrecht-table utrecht-table--html-table ds-years" lang={language}>
          <caption id={table.id}>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {table.columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.year}</th>
                {row.cells.map((values, index) => (
                  <td key={index}>
                    {values.map((value, at) => (
                      <Value key={at} value={value} words={words} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Notes notes={table.notes} words={words} language={language} />
    </>
  );
}

function Value({ value: { figure, places }, words }: { value: YearValue; words: YearTableWords }) {
  return (
    <div class="ds-years__value">
      <FigureCell figure={figure} words={words} />
      <small>
        {places.map((place, index) => (
          <span key={place.href}>
            {index > 0 && ', '}
            <a class="nl-link" href={place.href}>
              {place.text}
            </a>
            <NoteMark note={place.note} words={words} />
          </span>
        ))}
      </small>
    </div>
  );
}
