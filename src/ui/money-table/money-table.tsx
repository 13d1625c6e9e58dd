import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

/** An amount that documents state, with where. */
export type MoneyValue = {
  readonly text: string;
  readonly href: string;
  readonly isNegative: boolean;
  /** Which documents state it, and what is to be said of how it is written. */
  readonly about: string;
};

/** The money of a field: a group for each item, in it a row for each year. */
export type MoneyTableView = {
  readonly id: string;
  readonly caption: string;
  readonly unit: string;
  readonly yearHead: string;
  readonly columns: readonly { readonly key: string; readonly text: string; readonly remark: string | null }[];
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly rows: readonly {
      readonly year: string;
      /** Said where nothing is stated of the year. */
      readonly gap: string | null;
      /** By column, in their order; of each all amounts that are stated. */
      readonly cells: readonly (readonly MoneyValue[])[];
      /** How the account compares with the budget; none where the table does not tell. */
      readonly outcomes: readonly string[];
    }[];
  }[];
};

type Group = MoneyTableView['groups'][number];

/** On a phone the table is drawn as cards; with these it stays a table for who hears it, whatever a browser makes of `display`. */
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Amounts by year and standing, each a link to where it stands. */
export function MoneyTable({ table, language }: { table: MoneyTableView; language?: string | undefined }) {
  return (
    <ScrollRegion labelledBy={table.id} extraClass="ds-money">
      <table {...as.table}>
        <caption id={table.id}>
          {table.caption} <span class="ds-soft ds-unit">{table.unit}</span>
        </caption>
        <thead {...as.group}>
          <tr {...as.row}>
            <th scope="col" {...as.columnHead}>
              {table.yearHead}
            </th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" {...as.columnHead}>
                {column.text} {column.remark && <small>{column.remark}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <GroupRows key={group.key} group={group} columns={table.columns} language={language} />
        ))}
      </table>
    </ScrollRegion>
  );
}

type GroupProps = { group: Group; columns: MoneyTableView['columns']; language: string | undefined };

function GroupRows({ group, columns, language }: GroupProps) {
  return (
    <tbody {...as.group}>
      <tr {...as.row}>
        <th scope="rowgroup" colSpan={columns.length + 1} lang={language} {...as.rowHead}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.year} {...as.row}>
          <th scope="row" {...as.rowHead}>
            {row.year}
          </th>
          {row.gap !== null ? (
            <td class="ds-money__gap" colSpan={columns.length} {...as.cell}>
              {row.gap}
            </td>
          ) : (
            columns.map((column, at) => (
              <td key={column.key} data-in={column.text} data-key={column.key} {...as.cell}>
                {(row.cells[at] ?? []).map((value) => (
                  <p key={`${value.href} ${value.text}`}>
                    <a class={value.isNegative ? 'ds-negative' : undefined} href={value.href}>
                      {value.text}
                    </a>
                    <small lang={language}>{value.about}</small>
                  </p>
                ))}
                {column.key === 'outcome' && row.outcomes.map((outcome) => <p key={outcome}>{outcome}</p>)}
              </td>
            ))
          )}
        </tr>
      ))}
    </tbody>
  );
}
