import type { Block, Cell, List, ListItem, Table } from '../../model/block.ts';
import { foldText } from './head-text.ts';
import { looksLikeAmount } from './money-columns.ts';
import { sideOf } from './money-side.ts';
import { isMoneyUnit } from './money-unit.ts';
import { readHead } from './read-head.ts';

const fewestGroups = 2;
const longestItem = 80;

/**
 * Restores a money table that was written as one list: the unit, then a label for each row ("Totaal lasten", "Totaal baten"),
 * then for each column its head ("Begroting 2017") and as many amounts as there are labels. Null for any other list.
 */
function restoreListTable(list: List): Table | null {
  const [first] = list.items;
  if (first === undefined || list.items.some((item) => item.text.length > longestItem)) return null;
  const unit = isMoneyUnit(first.text) ? first : null;
  const items = unit === null ? list.items : list.items.slice(1);
  const labels = items.slice(
    0,
    items.findIndex((item) => isDatedHead(item.text)),
  );
  const step = labels.length + 1;
  const groups = (items.length - labels.length) / step;
  if (labels.length === 0 || !Number.isInteger(groups) || groups < fewestGroups) return null;
  if (!labels.every(({ text }) => sideOf(text) !== null)) return null;
  const columns = Array.from({ length: groups }, (_, group) =>
    items.slice(labels.length + group * step, labels.length + (group + 1) * step),
  );
  const fits = columns.every(([head, ...amounts]) => {
    return head !== undefined && isDatedHead(head.text) && amounts.every(({ text }) => looksLikeAmount(text));
  });
  if (!fits) return null;
  const corner = cellOf({ ...first, text: '' }, true);
  const rows = labels.map((label, row) => [
    cellOf(label, false),
    ...columns.map((column) => cellOf(column[row + 1] ?? label, false)),
  ]);
  const heads = [corner, ...columns.flatMap(([head]) => (head === undefined ? [] : [cellOf(head, true)]))];
  return { kind: 'table', caption: unit?.text ?? null, rows: [heads, ...rows], at: list.at };
}

/** Puts tables in the place of lists that are one. */
export function restoreListTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'list' ? (restoreListTable(block) ?? block) : block));
}

function isDatedHead(text: string): boolean {
  const meaning = readHead(text, { publicationYear: null, organisation: null });
  return meaning.type === 'value' && meaning.year !== null;
}

function cellOf({ text, at }: ListItem, header: boolean): Cell {
  return { text: foldText(text), header, marks: [], at };
}
