import type { Cell } from '../../model/block.ts';
import { readMarks } from '../../model/notation/marks.ts';
import type { Figure, FigureRole, Indicator } from '../../model/statement.ts';
import type { FootnoteIndex } from './cell-footnotes.ts';
import { isBlank, looksLikeValue } from './cell-form.ts';
import { letterRoles } from './column-words.ts';
import type { Column } from './columns.ts';
import { foldText } from './head-text.ts';
import { isYearAlone, readYear } from './head-year.ts';
import type { Section } from './header-rows.ts';
import type { IndicatorSetting } from './indicator-rows.ts';
import { readFigure } from './read-figure.ts';
import { unitInName } from './unit-in-name.ts';

const standing = /\s*\(([A-Z]{1,3})\)$/u;

/**
 * Reads a table of which each indicator is a row of attributes with a row for each year below it: "Formatie | fte | CBS",
 * then "2021 | 9,5 (R)", "2022 | 9,7 (B)"; the letter tells the standing. Null for a table with a head over values, or
 * with other rows than these.
 */
export function readRecordTable(
  section: Section,
  columns: readonly Column[],
  setting: IndicatorSetting,
  footnotes: FootnoteIndex,
): readonly Indicator[] | null {
  const name = columns.findIndex((column) => column.type === 'name');
  if (name === -1 || columns.some((column) => column.type === 'value')) return null;
  const indicators: Indicator[] = [];
  let figures: Figure[] | null = null;
  for (const row of section.rows) {
    const year = readYearRow(row);
    if (year !== null) {
      if (figures === null) return null;
      figures.push(figureOf(year, footnotes));
      continue;
    }
    const filled = row.filter((cell) => !isBlank(cell.text));
    const cell = row[name];
    if (filled.length < 2 || cell === undefined || isBlank(cell.text)) continue;
    const textOf = (type: Column['type']) =>
      foldText(row[columns.findIndex((column) => column.type === type)]?.text ?? '') || null;
    figures = [];
    const text = foldText(cell.text);
    indicators.push({
      name: text,
      kind: setting.kind,
      unit: textOf('unit') ?? unitInName(text),
      frequency: textOf('frequency'),
      source: textOf('source'),
      footnote: null,
      certainty: null,
      figures,
      at: cell.at,
    });
  }
  const read = indicators.filter((indicator) => indicator.figures.length > 0);
  return read.length === 0 ? null : read;
}

type YearRow = { readonly year: Cell; readonly value: Cell };

/** A year, one value or nothing, and further empty cells. */
function readYearRow(row: readonly Cell[]): YearRow | null {
  const [year, value, ...others] = row;
  if (year === undefined || value === undefined || !isYearAlone(year.text)) return null;
  if (!others.every((cell) => isBlank(cell.text))) return null;
  return isBlank(value.text) || looksLikeValue(value.text.replace(standing, '')) ? { year, value } : null;
}

function figureOf({ year, value }: YearRow, footnotes: FootnoteIndex): Figure {
  const letter = standing.exec(foldText(value.text).slice(-12))?.[1];
  const bare = { ...value, text: letter === undefined ? value.text : value.text.trim().replace(standing, '') };
  const place = {
    role: roleOfLetter(letter),
    year: readYear(year.text, null),
    rowYear: null,
    column: foldText(year.text),
    headFootnote: null,
  };
  return { ...readFigure(bare, place, readMarks([bare.text]), footnotes), raw: foldText(value.text) };
}

function roleOfLetter(letter: string | undefined): FigureRole {
  return letterRoles.find(([written]) => written === letter?.toLowerCase())?.[1] ?? 'other';
}
