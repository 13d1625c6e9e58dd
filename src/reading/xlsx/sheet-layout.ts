import { readAttribute } from './xml-text.ts';

/** Rows and columns count from 0. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** What the library does not tell of a sheet: the style of each cell, merged cells, and how far the cells reach. */
export type SheetLayout = {
  /** Style number by `row:column`. */
  readonly styles: ReadonlyMap<string, number>;
  readonly merges: readonly Merge[];
  readonly rows: number;
  readonly columns: number;
};

/** Reads the layout of one sheet from its XML. */
export function readSheetLayout(xml: string): SheetLayout {
  const styles = new Map<string, number>();
  let rows = 0;
  let columns = 0;
  for (const [tag] of xml.matchAll(/<c\s[^<>]*>/g)) {
    const address = readAddress(readAttribute(tag, 'r') ?? '');
    if (!address) continue;
    rows = Math.max(rows, address.row + 1);
    columns = Math.max(columns, address.column + 1);
    const style = readAttribute(tag, 's');
    if (style !== null && style !== '0') styles.set(`${address.row}:${address.column}`, Number(style));
  }
  const merges = [...xml.matchAll(/<mergeCell\s[^<>]*>/g)].flatMap(([tag]) =>
    readMerge(readAttribute(tag, 'ref') ?? ''),
  );
  return { styles, merges, rows, columns };
}

function readMerge(reference: string): Merge[] {
  const [from = '', to = ''] = reference.split(':');
  const start = readAddress(from);
  const end = readAddress(to);
  if (!start || !end) return [];
  return [{ top: start.row, left: start.column, bottom: end.row, right: end.column }];
}

function readAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
