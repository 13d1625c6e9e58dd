import type { Cell } from '../../../../model/block.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { type FootnoteIndex, readFootnoteRow } from '../../footnotes/cell-footnotes.ts';
import { isPartOfAbove } from '../../heads/row-kind.ts';
import { soleTextOf } from '../../interpret/row-kinds.ts';
import { indexOfKind, type Section } from '../section.ts';

const leading = /^(\d{1,3})\s*[-–]\s+(?=\p{L})/u;
const numbered = /^(\d{1,2})[a-z]?[.)]\s+(?=\p{L})/u;
const sectioned = /^\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu}\p{L})/u;
const trailing = /(?<=\p{Ll}{2})(\d{1,2})$/u;
const dash = /^[-–•]\s+(?=\p{L})/u;
/** Fewer numbers than these may be part of the names. */
const fewest = 2;

/**
 * Takes what only counts rows off their names: "01 - ", "02 - ", "1a. ", "2. " or the number of a section before them, or the numbers of notes behind them ("Halt1",
 * "Winkeldiefstallen2"), where they go up from row to row and no such note was found; and dashes where the first row has one already: what such rows are
 * part of was lost, so that none is tied to the row above it by chance.
 */
export function stripOrdinals(section: Section, footnotes: FootnoteIndex): Section {
  const name = indexOfKind(section.columns, 'name');
  const names = section.rows.map((row) => foldSpace(row.cells[name]?.text ?? ''));
  const first = names.find((text) => text !== '');
  const patterns = [
    sectioned,
    ...(goUp(names, leading, fewest) ? [leading] : []),
    ...(names.every((text) => text === '' || text.startsWith('(') || numbered.test(text)) && countsOn(names)
      ? [numbered]
      : []),
    ...(countFromOne(names) && !hasNotes(section, footnotes) ? [trailing] : []),
    ...(first !== undefined && isPartOfAbove(first) ? [dash] : []),
  ];
  if (patterns.length === 0) return section;
  const rows = section.rows.map((row, at) => {
    const text = patterns.reduce((left, pattern) => left.replace(pattern, ''), names[at] ?? '');
    if (text === names[at]) return row;
    return { ...row, cells: row.cells.map((cell, index): Cell => (index === name ? { ...cell, text } : cell)) };
  });
  return { ...section, rows };
}

function numbersOf(names: readonly string[], pattern: RegExp): readonly number[] {
  return names.flatMap((text) => {
    const digits = pattern.exec(text.slice(0, 400))?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}

function goUp(names: readonly string[], pattern: RegExp, least: number): boolean {
  const numbers = numbersOf(names, pattern);
  return numbers.length >= least && numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

/** "1a.", "1b.", "2.": each row has its number, or the one of the row before with the next letter. */
function countsOn(names: readonly string[]): boolean {
  const numbers = numbersOf(names, numbered);
  return numbers.length >= fewest && numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
}

/** Notes are counted from 1 without a gap; "CO2" and "NO3" are not. */
function countFromOne(names: readonly string[]): boolean {
  const numbers = numbersOf(names, trailing);
  return numbers.length >= fewest && numbers.every((number, index) => number === index + 1);
}

/** Whether the notes are there: then each number leads to its own. */
function hasNotes(section: Section, footnotes: FootnoteIndex): boolean {
  return footnotes.has('1') || section.rows.some((row) => readFootnoteRow(soleTextOf(row)) !== null);
}
