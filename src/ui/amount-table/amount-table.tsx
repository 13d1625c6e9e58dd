import { DoubtMark } from '../doubts/doubts.tsx';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

/** Money of a chapter: a row for each label, a column for each year and standing. */
export type AmountTableView = {
  readonly id: string;
  readonly caption: string;
  /** "bedragen × € 1.000" */
  readonly unit: string;
  readonly rowHead: string;
  readonly columns: readonly { readonly key: string; readonly standing: string; readonly year: string | null }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly side: string | null;
    readonly isBalance: boolean;
    readonly cells: readonly ({
      readonly text: string;
      readonly negative: boolean;
      readonly doubt: { readonly text: string; readonly href: string | null } | null;
    } | null)[];
  }[];
};

export function AmountTable({ table, language }: { table: AmountTableView; language?: string | undefined }) {
  return (
    <ScrollRegion labelledBy={table.id}>
      <table class="utrecht-table utrecht-table--html-table ds-figures" lang={language}>
        <caption id={table.id}>
          {table.caption} <span class="ds-soft ds-unit">{table.unit}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.rowHead}</th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.standing} {column.year && <b>{column.year}</b>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} class={row.isBalance ? 'ds-balance' : undefined}>
              <th scope="row">
                {row.label}
                {row.side && <small>{row.side}</small>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={index} class={cell?.negative ? 'ds-negative' : undefined}>
                  {cell?.text}
                  <DoubtMark doubt={cell?.doubt ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
