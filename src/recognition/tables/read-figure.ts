import type { Cell } from '../../model/block.ts';
import { type Marks, readMarks } from '../../model/notation/marks.ts';
import { parseValue } from '../../model/notation/parse-value.ts';
import type { Figure, FigureRole } from '../../model/statement.ts';
import { type FootnoteIndex, footnoteOfValue } from './cell-footnotes.ts';
import { foldText } from './head-text.ts';
import { readYear } from './head-year.ts';

/** What a figure gets from its column and its row. */
export type FigurePlace = {
  readonly role: FigureRole;
  readonly year: number | null;
  readonly column: string;
  readonly headFootnote: string | null;
};

const yearInBrackets = /\s*\((?:in |per |peildatum |jaar )?((?:19|20)\d\d)\)$/iu;

/** Turns a value cell into a figure. A year in the cell ("93% (2018)") counts where neither column nor row has one. */
export function readFigure(cell: Cell, place: FigurePlace, marks: Marks, footnotes: FootnoteIndex): Figure {
  const raw = foldText(cell.text);
  const marked = footnoteOfValue(cell, footnotes);
  const dated = yearInBrackets.exec(marked.text.slice(-40));
  const written = dated && marked.text.length > dated[0].length ? marked.text.slice(0, -dated[0].length) : marked.text;
  const { value, settled } = parseValue(written, marks);
  return {
    role: place.role,
    year: place.year ?? (dated?.[1] === undefined ? null : readYear(dated[1], null)),
    column: place.column,
    raw,
    value,
    settled,
    footnote: marked.footnote ?? place.headFootnote,
    at: cell.at,
  };
}

/** The marks of one row, with those of the whole table where the row tells nothing. */
export function readRowMarks(cells: readonly Cell[], table: Marks): Marks {
  return readMarks(
    cells.map((cell) => cell.text),
    table,
  );
}
