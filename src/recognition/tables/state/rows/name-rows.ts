import { weakNameHead } from '../../../lexicon/column-words.data.ts';
import { isBlank } from '../../forms/cell-form.ts';
import { formOf } from '../../forms/form-of.ts';
import { plainHead } from '../../forms/head-text.ts';
import type { ColumnKind } from '../../interpret/column-kind.ts';
import { indexOfKind, type Row, type Section, valueColumns } from '../section.ts';

/** "Lasten van het riool" says by itself what is measured, where "Balie" says that of something. */
const fewestOfDescription = 4;
const longFormat: readonly ColumnKind[] = ['period', 'role', 'subject'];

/** "Aantal woningen dat elk jaar zuiniger wordt" is more than a unit. */
const fewestWords = 5;

/**
 * A section with its names in the column that has one in each row. What was written once for several rows, as the group of indicators
 * ("Sport") is, is lost in the rows below the first: those have one text, which names them, and so does the column next to the group. And
 * where no column was taken for names, texts that say what is counted are those. Rows of one name are told apart by what describes them.
 */
export function nameRows(section: Section): Section {
  return toldApart(belowGroups(section) ?? inUnits(section) ?? section);
}

function toldApart(section: Section): Section {
  const { columns, rows } = section;
  const [name, topic] = [indexOfKind(columns, 'name'), indexOfKind(columns, 'topic')];
  if (name === -1 || topic < name || longFormat.some((kind) => indexOfKind(columns, kind) !== -1)) return section;
  const keyOf = ({ cells }: Row) => plainHead(cells[name]?.text ?? '');
  const told = new Set(
    [...Map.groupBy(rows, keyOf)].flatMap(([key, alike]) => {
      const texts = new Set(alike.map(({ cells }) => plainHead(cells[topic]?.text ?? '')));
      const isTold = key !== '' && alike.length > 1 && !texts.has('') && texts.size === alike.length;
      return isTold ? alike : [];
    }),
  );
  return { ...section, rows: rows.map((row) => (told.has(row) ? described(row, name, topic) : row)) };
}

function described({ cells, loose }: Row, name: number, topic: number): Row {
  const [called, says] = [cells[name], cells[topic]];
  if (called === undefined || says === undefined) return { cells, loose };
  const isWhole = says.text.trim().split(/\s+/u).length >= fewestOfDescription;
  const text = isWhole ? says.text : `${called.text.trim()}: ${says.text.trim()}`;
  return { cells: cells.map((cell, index) => (index === name ? { ...cell, text } : cell)), loose };
}

function belowGroups(section: Section): Section | null {
  const { columns, rows } = section;
  const group = indexOfKind(columns, 'name');
  const named = group + 1;
  const next = columns[named];
  if (group === -1 || next === undefined || !canName(next.kind) || !weakNameHead.test(plainHead(next.head)))
    return null;
  const values = valueColumns(columns);
  const place = (row: Row): Row => {
    const [text] = row.loose;
    if (text === undefined || !lostGroup(row, group, named, values)) return row;
    return { cells: row.cells.map((cell, index) => (index === named ? text : cell)), loose: [] };
  };
  const placed = rows.map(place);
  if (placed.every((row, index) => row === rows[index])) return null;
  return { ...section, columns: withKinds(section, { [group]: 'topic', [named]: 'name' }), rows: placed };
}

/** All values have their place, and of two texts one was not written. */
function lostGroup({ cells, loose }: Row, group: number, named: number, values: readonly number[]): boolean {
  const [text] = loose;
  if (text === undefined || loose.length > 1 || !isName(text.text)) return false;
  if (!isBlank(cells[group]?.text ?? '') || !isBlank(cells[named]?.text ?? '')) return false;
  return values.length > 0 && values.every((index) => !isBlank(cells[index]?.text ?? ''));
}

function canName(kind: ColumnKind): boolean {
  return kind === 'topic' || kind === 'remark';
}

function isName(text: string): boolean {
  const form = formOf(text);
  return form === 'name' || form === 'text' || form === 'measure' || form === 'source';
}

function inUnits(section: Section): Section | null {
  const unit = indexOfKind(section.columns, 'unit');
  const name = indexOfKind(section.columns, 'name');
  if (unit === -1 || section.rows.some(({ cells }) => !isBlank(cells[name]?.text ?? ''))) return null;
  const texts = section.rows.map(({ cells }) => cells[unit]?.text ?? '').filter((text) => !isBlank(text));
  if (texts.length === 0 || texts.some((text) => text.trim().split(/\s+/u).length < fewestWords)) return null;
  return { ...section, columns: withKinds(section, { [name]: 'empty', [unit]: 'name' }) };
}

function withKinds(section: Section, kinds: Readonly<Record<number, ColumnKind>>): Section['columns'] {
  return section.columns.map((column, index) => ({ ...column, kind: kinds[index] ?? column.kind }));
}
