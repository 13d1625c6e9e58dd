import { Lines } from '../read-table/read-table.tsx';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import { PlacedText } from './placed-text.tsx';
import type { TextPlaces } from './text-place.ts';
import type { TextTableView } from './text-table-view.ts';

/** A table of which no figures or amounts were read; where it has values, that is said below it. */
export function TextTable({
  table,
  label,
  places,
  language,
}: {
  table: TextTableView;
  label: string;
  places: TextPlaces;
  /** The languages of the text and of the interface, where they differ. */
  language?: { readonly content: string; readonly interface: string } | undefined;
}) {
  const shown =
    table.lines === undefined ? (
      <Rows table={table} label={label} places={places} />
    ) : (
      <Lines label={label} text={table.lines} />
    );
  if (table.unread === undefined) return shown;
  const { text, why, doubt } = table.unread;
  return (
    <div class="ds-read">
      {shown}
      <p class="ds-small ds-soft" lang={language?.interface}>
        {text} <span lang={why.isAsWritten ? language?.content : undefined}>{why.text}</span>{' '}
        {doubt && (
          <a class="nl-link" href={doubt.href}>
            {doubt.text}
          </a>
        )}
      </p>
    </div>
  );
}

function Rows({ table, label, places }: { table: TextTableView; label: string; places: TextPlaces }) {
  return (
    <ScrollRegion label={label}>
      <table class="utrecht-table utrecht-table--html-table ds-table--text">
        {table.caption && <caption>{table.caption}</caption>}
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                cell.header ? (
                  <th key={column} scope={row === 0 ? 'col' : 'row'}>
                    <PlacedText text={cell.text} places={places.get(cell)} />
                  </th>
                ) : (
                  <td key={column}>
                    <PlacedText text={cell.text} places={places.get(cell)} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
