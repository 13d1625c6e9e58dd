import { AmountTable } from '../amount-table/amount-table.tsx';
import { DoubtMark } from '../doubts/doubts.tsx';
import { IndicatorTable, type IndicatorTableWords } from '../indicator-table/indicator-table.tsx';
import { EarlierPlaces } from '../place/earlier-places.tsx';
import { ScrollRegion } from '../scroll-region/scroll-region.tsx';
import type { ReadCellView, ReadTableView } from './read-table-view.ts';

/**
 * A table of figures or money as the document has it: its rows, spans and order, with its footnotes. What was read from it is folded below
 * it; what is in doubt is marked in its cell. The fold needs no script and is shut in print.
 */
export function ReadTable({
  table,
  words,
  language,
}: {
  table: ReadTableView;
  words: IndicatorTableWords;
  /** The language of the interface, where that of the text differs from it. */
  language?: { readonly content: string; readonly interface: string } | undefined;
}) {
  const folded = table.indicatorTables.length > 0 || table.amounts !== null || table.remark !== null;
  return (
    <div class="ds-read">
      {[...(table.lines === null ? [] : [table.id]), ...table.earlier].map((id) => (
        <span key={id} id={id} />
      ))}
      {table.lines === null ? <Rows table={table} /> : <Lines label={table.label} text={table.lines} />}
      {table.footnotes.length > 0 && (
        <ul class="ds-plain ds-notes">
          {table.footnotes.map(({ id, mark, text }) => (
            <li key={id} id={id}>
              <b>{mark}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {table.dash && (
        <p class="ds-small" lang={language?.interface}>
          {table.dash}
        </p>
      )}
      {folded ? (
        <details open={table.lines !== null} lang={language?.interface}>
          <summary>{table.summary}</summary>
          {table.remark && <p class="ds-small">{table.remark}</p>}
          {table.indicatorTables.map((one) => (
            <IndicatorTable key={one.id} table={one} words={words} language={language?.content} />
          ))}
          {table.amounts && <AmountTable table={table.amounts} language={language?.content} />}
        </details>
      ) : (
        <p class="ds-small ds-soft" lang={language?.interface}>
          {table.summary}
        </p>
      )}
    </div>
  );
}

function Rows({ table }: { table: ReadTableView }) {
  return (
    <ScrollRegion {...(table.caption === null ? { label: table.label } : { labelledBy: table.id })}>
      <table class="utrecht-table utrecht-table--html-table" id={table.caption === null ? table.id : undefined}>
        {table.caption && <caption id={table.id}>{table.caption}</caption>}
        {table.heads.length > 0 && (
          <thead>
            {table.heads.map((cells, row) => (
              <Row key={row} cells={cells} />
            ))}
          </thead>
        )}
        <tbody>
          {table.body.map((cells, row) => (
            <Row key={row} cells={cells} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ cells }: { cells: readonly ReadCellView[] }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const shared = {
          class: cell.isNumeric ? 'ds-digits' : undefined,
          colSpan: cell.columns > 1 ? cell.columns : undefined,
          rowSpan: cell.rows > 1 ? cell.rows : undefined,
          id: cell.anchor ?? undefined,
        };
        return cell.heads === null ? (
          <td key={index} {...shared}>
            <CellText cell={cell} />
          </td>
        ) : (
          <th key={index} scope={scopeOf(cell)} {...shared}>
            <CellText cell={cell} />
          </th>
        );
      })}
    </tr>
  );
}

/** A head over several columns or rows is of all of them. */
function scopeOf({ heads, columns, rows }: ReadCellView): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (heads === 'row') return rows > 1 ? 'rowgroup' : 'row';
  return columns > 1 ? 'colgroup' : 'col';
}

function CellText({ cell: { text, meaning, earlier = [], href, marks, doubt } }: { cell: ReadCellView }) {
  return (
    <>
      <EarlierPlaces ids={earlier} />
      {meaning !== null ? (
        <>
          <span aria-hidden="true">{text}</span> <span class="ds-hidden">{meaning}</span>
        </>
      ) : href === null ? (
        text
      ) : (
        <a class="nl-link" href={href}>
          {text}
        </a>
      )}
      {marks.map(({ mark, href: note }) => (
        <sup key={mark}>{note === null ? mark : <a href={note}>{mark}</a>}</sup>
      ))}
      <DoubtMark doubt={doubt} />
    </>
  );
}

/** Lines as the document has them, each space kept. */
export function Lines({ label, text }: { label: string; text: string }) {
  return (
    <ScrollRegion label={label}>
      <pre class="ds-lines">{text}</pre>
    </ScrollRegion>
  );
}
