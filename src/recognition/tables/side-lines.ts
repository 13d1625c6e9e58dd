import type { Block, Cell, Table } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import { foldText } from './head-text.ts';

type Part = { readonly text: string; readonly at: Position };

const side = /^(lasten|baten|saldo|uitgaven|inkomsten|saldo van lasten en baten|saldo van baten en lasten)$/iu;
const amount = /^(€\s?)?-?\s?\d[\d.,]*(\s?x\s?€?\s?1\.000)?$/iu;
const share = /^-?\d[\d.,]*\s?%$/u;
const line = /^(lasten|baten|saldo|uitgaven|inkomsten)\s+((?:€\s?)-?\s?\d[\d.,]*)(?:\s+(-?\d[\d.,]*\s?%))?$/iu;
const longest = 80;

/** Whether a text names a side of the accounts and nothing else: "Lasten", "Saldo van baten en lasten". */
export function isSideLabel(text: string): boolean {
  return side.test(text) || /^lasten,? (en )?baten,?( en saldo)?$/iu.test(text);
}

/**
 * Restores the block "Lasten € 2.446 7,8 %, Baten € 890 5,7 %" that platforms set above a programme, with each part in a
 * paragraph of its own or each side on a line. Null where at least two sides with an amount do not follow each other.
 */
export function restoreSideLines(
  blocks: readonly Block[],
  at: number,
): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const rows: (readonly Part[])[] = [];
  let next = at;
  while (next < blocks.length) {
    const found = readLines(blocks[next]) ?? readParts(blocks, next);
    if (found === null) break;
    rows.push(...found.rows);
    next += found.taken;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [first] = rows;
  if (rows.length < 2 || first?.[0] === undefined) return null;
  const start = first[0].at;
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const part = row[column] ?? row[0];
      return { text: row[column]?.text ?? '', header: false, marks: [], at: part?.at ?? start };
    }),
  );
  const table: Table = { kind: 'table', caption: null, rows: cells, at: start };
  return { blocks: [table], next };
}

type Found = { readonly rows: readonly (readonly Part[])[]; readonly taken: number };

function readLines(block: Block | undefined): Found | null {
  if (block?.kind !== 'paragraph' || block.text.length > longest * 4) return null;
  const rows = block.text.split('\n').map((text, index) => {
    const found = line.exec(foldText(text));
    if (found === null) return [];
    const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + index };
    return [found[1], found[2], found[3]].flatMap((part) => (part === undefined ? [] : [{ text: part, at }]));
  });
  return rows.some((row) => row.length === 0) ? null : { rows, taken: 1 };
}

function readParts(blocks: readonly Block[], at: number): Found | null {
  const label = partOf(blocks[at]);
  const value = partOf(blocks[at + 1]);
  if (
    label === null ||
    value === null ||
    !side.test(label.text) ||
    !amount.test(value.text) ||
    !/€|\./u.test(value.text)
  )
    return null;
  const third = partOf(blocks[at + 2]);
  const percent = third !== null && share.test(third.text) ? [third] : [];
  return { rows: [[label, value, ...percent]], taken: 2 + percent.length };
}

function partOf(block: Block | undefined): Part | null {
  return block?.kind === 'paragraph' && block.text.length <= longest
    ? { text: foldText(block.text), at: block.at }
    : null;
}
