import { type HtmlElement, listElements, readAttribute } from './html-tree.ts';
import { readCells } from './table-grid.ts';

/** Elements that a cell of figures does not hold, and a cell of a page layout does. */
const passageElements = new Set(['h1', 'h2', 'h3', 'ul', 'ol', 'article', 'section', 'form']);

function holdsPassage(cell: HtmlElement): boolean {
  let paragraphs = 0;
  for (const element of listElements(cell)) {
    if (passageElements.has(element.name)) return true;
    if (element.name === 'p') paragraphs += 1;
    if (paragraphs > 2) return true;
  }
  return false;
}

/**
 * Whether a table only places things on the page: it says so (`role="presentation"`), has another table in it, has one
 * column only, or is a single row whose cells hold passages. `hasTables` tells of other tables inside.
 */
export function isLayoutTable(table: HtmlElement, rows: readonly HtmlElement[], hasTables: boolean): boolean {
  const role = readAttribute(table, 'role');
  if (hasTables || role === 'presentation' || role === 'none') return true;
  const cells = rows.map(readCells);
  if (cells.every((row) => row.length <= 1)) return true;
  const [only] = cells;
  return cells.length === 1 && only !== undefined && only.some(holdsPassage);
}
