import readWorkbook from 'read-excel-file/node';
import type { Block, Cell } from '../../model/block.ts';
import { type PackageParts, readPackage } from '../archive/read-package.ts';
import type { DocumentBody } from '../document-body.ts';
import { ReadingError } from '../reading-error.ts';
import { Repetition } from '../table-size.ts';
import { type CellStyle, listSheetPaths, readCellStyles } from './cell-styles.ts';
import { nameCells } from './name-cells.ts';
import { printCell } from './print-cell.ts';
import { readSheetLayout, type SheetLayout } from './sheet-layout.ts';
import { splitTables } from './split-tables.ts';
import { spreadMerges } from './spread-merges.ts';

/** Beyond this a sheet is mostly blank cells between a few far ones, which a reader would have to fill in. */
const sheetCells = 2_000_000;

/** Texts from this length on count where cells share them; short ones recur in every table. */
const leastShared = 100;

/**
 * Reads a workbook: each sheet under its name as a heading where there are more than one, its tables divided by blank rows.
 * Numbers come as the sheet shows them, in Dutch notation; formulas as the value that was last computed.
 * @throws ReadingError `damaged`, `encrypted`, `zip-bomb`, `too-large`, `empty`, `too-many-cells`
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<DocumentBody> {
  const given = await readPackage(bytes, file);
  const named = nameCells(given);
  const parts = named?.parts ?? given;
  const paths = listSheetPaths(partText(parts, 'xl/workbook.xml'), partText(parts, 'xl/_rels/workbook.xml.rels'));
  const layouts = paths.map((path) => readSheetLayout(partText(parts, path)));
  if (layouts.some((layout) => layout.rows * layout.columns > sheetCells))
    throw new ReadingError({ code: 'too-many-cells', file });
  const styles = readCellStyles(partText(parts, 'xl/styles.xml'));
  const sheets = await readSheets(named?.bytes ?? bytes, file);
  const blocks: Block[] = [];
  const repetition = new Repetition(file);
  const shared = new Set<string>();
  for (const [index, { sheet, data }] of sheets.entries()) {
    const layout = layouts[index] ?? readSheetLayout('');
    const rows = (data ?? []).map((row, rowIndex) =>
      row.map((value, column) =>
        makeCell(value, findStyle(styles, layout, rowIndex, column), { file, sheet, row: rowIndex + 1 }),
      ),
    );
    for (const { text } of rows.flat()) {
      // The file has a text once for all the cells that share it.
      if (text.length < leastShared) continue;
      if (shared.has(text)) repetition.add(text, 1);
      shared.add(text);
    }
    const tables = splitTables(spreadMerges(rows, layout.merges, repetition), file);
    if (tables.length === 0) continue;
    if (sheets.length > 1) blocks.push({ kind: 'heading', level: 1, text: sheet.trim(), at: { file, sheet } });
    for (const table of tables) blocks.push(table);
  }
  if (blocks.length === 0) throw new ReadingError({ code: 'empty', file });
  return { title: null, address: null, language: null, breadcrumb: [], blocks };
}

async function readSheets(bytes: Uint8Array, file: string) {
  try {
    return await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { trim: false });
  } catch (cause) {
    throw new ReadingError({ code: cause instanceof RangeError ? 'too-deep' : 'damaged', file, cause });
  }
}

function makeCell(value: unknown, style: CellStyle, at: Cell['at']): Cell {
  return { text: printCell(value, style.format), header: style.bold, marks: [], at };
}

const plain: CellStyle = { format: 'General', bold: false };

function findStyle(styles: readonly CellStyle[], layout: SheetLayout, row: number, column: number): CellStyle {
  return styles[layout.styles.get(`${row}:${column}`) ?? 0] ?? plain;
}

function partText(parts: PackageParts, path: string): string {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : '';
}
