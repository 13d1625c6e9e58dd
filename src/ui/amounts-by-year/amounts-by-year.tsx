import { ScrollRegion } from '../scroll-region/scroll-region.tsx';

/** A value that documents state, with where. */
export type ShownAmount = {
  readonly text: string;
  readonly href: string;
  readonly isNegative: boolean;
  /** Which documents state it, and what is to be said of how it is written; a line a text. */
  readonly about: readonly string[];
};

/** Values through the years: a group for each thing, in it a row for each year. */
export type AmountsByYearView = {
  readonly id: string;
  readonly caption: string;
  readonly unit: string;
  readonly yearHead: string;
  readonly columns: readonly {
    readonly key: string;
    readonly text: string;
    readonly remark: string | null;
    /** Its values are the ones that matter most. */
    readonly isLoud: boolean;
    /** It holds sentences, not numbers. */
    readonly isText: boolean;
  }[];
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly rows: readonly {
      readonly year: string;
      /** Said where nothing is stated of the year. */
      readonly gap: string | null;
      /** By column, in their order; of each all values that are stated, or what is said instead. */
      readonly cells: readonly (readonly (ShownAmount | string)[])[];
    }[];
  }[];
};

type Group = AmountsByYearView['groups'][number];

/** On a phone the table is drawn as cards; with these it stays a table for who hears it, whatever a browser makes of `display`. */
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Values by year and column, each a link to where it stands. */
export function AmountsByYear({ table, language }: { table: AmountsByYearView; language?: string | undefined }) {
  return (
    <ScrollRegion labelledBy={table.id} extraClass="ds-amounts">
      <table {...as.table}>
        <caption id={table.id}>
          {table.caption} {table.unit !== '' && <span class="ds-soft ds-unit">{table.unit}</span>}
        </caption>
        <thead {...as.group}>
          <tr {...as.row}>
            <th scope="col" {...as.columnHead}>
              {table.yearHead}
            </th>
            {table.columns.map((column) => (
              <th
                key={column.key}
                class={column.isText ? 'ds-amounts__text' : undefined}
                scope="col"
                {...as.columnHead}
              >
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

type GroupProps = { group: Group; columns: AmountsByYearView['columns']; language: string | undefined };

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
            <td class="ds-amounts__gap" colSpan={columns.length} {...as.cell}>
              {row.gap}
            </td>
          ) : (
            columns.map((column, at) => (
              <td
                key={column.key}
                class={column.isText ? 'ds-amounts__text' : column.isLoud ? 'ds-amounts__loud' : undefined}
                data-in={column.text}
                {...as.cell}
              >
                {(row.cells[at] ?? []).map((value) => (
                  <Value
                    key={typeof value === 'string' ? value : value.href + value.text}
                    value={value}
                    language={language}
                  />
                ))}
              </td>
            ))
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Value({ value, language }: { value: ShownAmount | string; language: string | undefined }) {
  if (typeof value === 'string') return <p class="ds-amounts__said">{value}</p>;
  return (
    <p>
      <a class={value.isNegative ? 'ds-negative' : undefined} href={value.href}>
        {value.text}
      </a>
      {value.about.map((line) => (
        <small key={line} lang={language}>
          {line}
        </small>
      ))}
    </p>
  );
}
