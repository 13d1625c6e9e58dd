import { ScrollRegion } from '../../../../ui/scroll-region/scroll-region.tsx';

/** A number in a table, with the way to the list of what it counts. */
type CountCell = { readonly text: string; readonly href: string | null };

export type CountRow = {
  readonly key: string;
  readonly label: string;
  /** Where the row as a whole leads; its cells then lead nowhere. */
  readonly href: string | null;
  readonly cells: readonly CountCell[];
};

/** Counts of which each group adds up to its sum, and all together to the total. */
export type CountTableView = {
  readonly id: string;
  readonly caption: string;
  readonly rowHead: string;
  readonly heads: readonly string[];
  readonly groups: readonly {
    readonly key: string;
    readonly title: string | null;
    readonly rows: readonly CountRow[];
    readonly sum: CountRow | null;
  }[];
  readonly total: CountRow | null;
};

/** Numbers that add up, each leading to what it counts. */
export function CountTable({ table }: { table: CountTableView }) {
  const width = table.heads.length + 1;
  return (
    <ScrollRegion labelledBy={table.id}>
      <table class="utrecht-table utrecht-table--html-table ds-account">
        <caption id={table.id}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowHead}</th>
            {table.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <tbody key={group.key}>
            {group.title !== null && (
              <tr>
                <th scope="rowgroup" colSpan={width}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
            {group.sum && <Row row={group.sum} isSum />}
          </tbody>
        ))}
        {table.total && (
          <tbody>
            <Row row={table.total} isSum />
          </tbody>
        )}
      </table>
    </ScrollRegion>
  );
}

function Row({ row, isSum = false }: { row: CountRow; isSum?: boolean }) {
  return (
    <tr class={isSum ? 'ds-account__sum' : undefined}>
      <th scope="row">
        {row.href === null ? (
          row.label
        ) : (
          <a class="nl-link" href={row.href}>
            {row.label}
          </a>
        )}
      </th>
      {row.cells.map((cell, at) => (
        <td key={at}>
          {cell.href === null ? (
            cell.text
          ) : (
            <a class="nl-link" href={cell.href}>
              {cell.text}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}
