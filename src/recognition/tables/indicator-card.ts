import type { Block, Cell, Paragraph } from '../../model/block.ts';
import { looksLikeName, looksLikeValue } from './cell-form.ts';
import { foldText } from './head-text.ts';
import { isYearAlone } from './head-year.ts';

const role = /^(realisatie|rekening|begroot|begroting|raming|streefwaarde|doelstelling)$/iu;
const reached = /^(realisatie|rekening)$/iu;
const mostColumns = 12;
const longestCell = 160;

/**
 * The card of one indicator, written out over paragraphs: its name, "Eenheid" and the unit, "Bron" and the source, then a word for each
 * column, then as many years, then the values. Where years go up and more than half of them have a value, as many from the left were
 * measured: what is missing is what was not known yet. Fewer cannot be placed: then they stay below the name as they were, and
 * the card has no values. Null where no card begins at block `at`.
 */
export function restoreIndicatorCard(
  blocks: readonly Block[],
  at: number,
): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const [name, unitHead, unit, sourceHead, source] = Array.from({ length: 5 }, (_, index) =>
    cellAt(blocks, at + index),
  );
  if (!name || !unitHead || !unit || !sourceHead || !source) return null;
  if (!/^eenheid:?$/iu.test(unitHead.text) || !/^bron:?$/iu.test(sourceHead.text)) return null;
  if (!looksLikeName(name.text) || isYearAlone(source.text)) return null;
  const roles = takeWhile(blocks, at + 5, (text) => role.test(text));
  const years = takeWhile(blocks, at + 5 + roles.length, isYearAlone);
  if (roles.length < 2 || years.length !== roles.length) return null;
  const start = at + 5 + roles.length + years.length;
  const values = takeWhile(blocks, start, (text) => looksLikeValue(text) && !isYearAlone(text));
  const next = start + values.length;
  const isPlaced =
    values.length === roles.length ||
    values.length === leadingReached(roles) ||
    (values.length < roles.length && values.length * 2 > roles.length && goUp(years));
  const heads = [
    { ...name, text: 'Indicator' },
    unitHead,
    sourceHead,
    ...roles.map((head, index) => ({ ...head, text: `${head.text} ${years[index]?.text ?? ''}` })),
  ];
  const row = [name, unit, source, ...roles.map((head, index) => (isPlaced && values[index]) || { ...head, text: '' })];
  const rows = [heads.map((cell) => asCell(cell, true)), row.map((cell) => asCell(cell, false))];
  const left = isPlaced ? [] : blocks.slice(start, next);
  return { blocks: [{ kind: 'table', caption: null, rows, at: name.at }, ...left], next };
}

/** How many columns from the left are of what was reached; zero where one such stands behind another. */
function leadingReached(roles: readonly Paragraph[]): number {
  const first = roles.findIndex(({ text }) => !reached.test(text));
  return first === -1 || roles.slice(first).some(({ text }) => reached.test(text)) ? 0 : first;
}

/** Years in order, each once. */
function goUp(years: readonly Paragraph[]): boolean {
  return years.every(({ text }, index) => index === 0 || text > (years[index - 1]?.text ?? ''));
}

function cellAt(blocks: readonly Block[], at: number): Paragraph | null {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || block.text.length > longestCell) return null;
  const text = foldText(block.text);
  return text === '' ? null : { ...block, text };
}

function takeWhile(blocks: readonly Block[], start: number, fits: (text: string) => boolean): readonly Paragraph[] {
  const taken: Paragraph[] = [];
  while (taken.length <= mostColumns) {
    const cell = cellAt(blocks, start + taken.length);
    if (cell === null || !fits(cell.text)) break;
    taken.push(cell);
  }
  return taken;
}

function asCell({ text, at }: Paragraph, header: boolean): Cell {
  return { text, header, marks: [], at };
}
