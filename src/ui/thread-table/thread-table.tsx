import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import { Sign, SignSheet } from './sign.tsx';
import type { ThreadCell, ThreadGroup, ThreadMark, ThreadTableView } from './thread-table-view.ts';

/** On a phone the table is drawn as cards; with these it stays a table for who hears it, whatever a browser makes of `display`. */
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** So many documents have room beside each other on a sheet of A4, in letters that can be read. */
const mostPrinted = 12;

/**
 * Threads through time: what each document said about each indicator and commitment.
 *
 * A table of a field holds some 150 links. All can be clicked, touched and followed by who reads with a screen reader; who goes from one to the
 * next by Tab is not led through all: each row leads to a page that has what its cells lead to, the newest document to the others, a list to
 * the rows that it has. These are the stops, and each says where it leads.
 */
export function ThreadTable({ table, language }: { table: ThreadTableView; language?: string | undefined }) {
  const newest = table.columns.findLastIndex(({ isAbsent }) => !isAbsent);
  return (
    <>
      <SignSheet />
      <ScrollRegion
        labelledBy={table.id}
        extraClass={table.columns.length > mostPrinted ? 'ds-threads ds-threads--many' : 'ds-threads'}
      >
        <table {...as.table}>
          <caption id={table.id}>{table.caption}</caption>
          <thead {...as.group}>
            <tr {...as.row}>
              <th scope="col" {...as.columnHead}>
                {table.rowHead}
              </th>
              {table.columns.map((column, at) => (
                <th key={column.key} scope="col" {...as.columnHead}>
                  <a href={column.href} tabIndex={at === newest ? undefined : -1}>
                    <b>{column.year}</b> {column.kind}
                  </a>
                  {column.remark && <small lang={language}>{column.remark}</small>}
                </th>
              ))}
            </tr>
          </thead>
          {table.groups.map((group) => (
            <Group key={group.key} group={group} table={table} language={language} />
          ))}
        </table>
      </ScrollRegion>
    </>
  );
}

type GroupProps = { group: ThreadGroup; table: ThreadTableView; language: string | undefined };

function Group({ group, table, language }: GroupProps) {
  return (
    <tbody {...as.group}>
      <tr {...as.row}>
        <th scope="rowgroup" colSpan={table.columns.length + 1} {...as.rowHead}>
          <div>
            {group.href === null ? (
              group.title
            ) : (
              <a href={group.href} lang={language}>
                {group.title}
              </a>
            )}
            {group.about && <small>{group.about}</small>}
            {group.list && (
              <a class="ds-threads__list" href={group.list.href}>
                {group.list.text}
              </a>
            )}
          </div>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.key} {...as.row}>
          <th scope="row" lang={group.isWritten ? language : undefined} {...as.rowHead}>
            {row.href === null ? (
              row.head
            ) : (
              <a href={row.href} tabIndex={group.list === null ? undefined : -1}>
                {row.head}
              </a>
            )}
          </th>
          {row.cells.map((cell, index) => (
            <Cell
              key={table.columns[index]?.key}
              cell={cell}
              column={table.columns[index]}
              isWritten={group.isWritten}
              language={language}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

type CellProps = {
  cell: ThreadCell | null;
  column: ThreadTableView['columns'][number] | undefined;
  isWritten: boolean;
  language: string | undefined;
};

function Cell({ cell, column, isWritten, language }: CellProps) {
  if (cell === null) return <td {...as.cell} />;
  const marks = cell.marks.map((mark, index) => <Mark key={index} mark={mark} />);
  return (
    <td
      {...as.cell}
      data-in={column && `${column.kind} ${column.year}`}
      class={cell.track === null ? undefined : 'ds-track'}
      data-track={cell.track ?? undefined}
    >
      {isWritten && marks}
      {cell.lines.map((line, index) => (
        <p key={index}>
          {line.label && <small>{line.label} </small>}
          <a href={line.href} tabIndex={-1} lang={language} class={line.isFigure ? 'ds-figure' : undefined}>
            {line.text}
          </a>
        </p>
      ))}
      {!isWritten && marks}
    </td>
  );
}

function Mark({ mark }: { mark: ThreadMark }) {
  const words = (
    <>
      <Sign name={mark.sign} /> {mark.text}
    </>
  );
  return mark.href === null ? (
    <p class="ds-mark" data-sign={mark.sign}>
      {words}
    </p>
  ) : (
    <p class="ds-mark" data-sign={mark.sign}>
      <a href={mark.href} tabIndex={-1}>
        {words}
      </a>
    </p>
  );
}
