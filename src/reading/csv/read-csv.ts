import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from '../../model/block.ts';
import type { DocumentBody } from '../document-body.ts';
import { limits } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { splitTables } from '../xlsx/split-tables.ts';
import { detectDelimiter } from './detect-delimiter.ts';

/**
 * Reads a table with fields divided by `;`, `,` or a tab, quoted where they hold one of those or a line break. Rows that
 * are too short are filled up; blank lines divide tables, a line alone above a table becomes its caption.
 * @throws ReadingError `too-many-cells`, `damaged` where a quote is opened and never closed
 */
export function readCsv(text: string, file: string): DocumentBody {
  const rows = parseRows(text, file);
  return { title: null, address: null, language: null, breadcrumb: [], blocks: splitTables(rows, file) };
}

function parseRows(text: string, file: string): Cell[][] {
  const rows: Cell[][] = [];
  let cells = 0;
  const stated = readStatedDelimiter(text);
  const skipped = stated ? 1 : 0;
  let line = 1 + skipped;
  const addRow = (record: readonly string[], lines: number) => {
    cells += record.length;
    if (cells > limits.tableCells) throw new ReadingError({ code: 'too-many-cells', file });
    const at = { file, line, row: rows.length + 1 };
    rows.push(record.map((field) => ({ text: field.replace(/\s+/g, ' ').trim(), header: false, marks: [], at })));
    line = lines + 1 + skipped;
  };
  try {
    parse(stated?.rest ?? text, {
      delimiter: stated?.delimiter ?? detectDelimiter(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: readonly string[], { lines }) => {
        addRow(record, lines);
        return null;
      },
    });
  } catch (cause) {
    throw cause instanceof CsvError ? new ReadingError({ code: 'damaged', file, cause }) : cause;
  }
  return rows;
}

/** The first line `sep=;`, by which spreadsheets are told what divides the fields, and the text below it. */
function readStatedDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const stated = /^\uFEFF?"?sep=([;,|\t])"?\r?\n/i.exec(text);
  return stated?.[1] ? { delimiter: stated[1], rest: text.slice(stated[0].length) } : null;
}
