/** More columns than this no reader takes in (`rich-text-schema.ts`). */
const mostColumns = 20;

/**
 * Tables without cells that cover each other's place: what such a cell says stands in its first place, and the others are empty. In a cell stand
 * lines alone. A table in a table is lines of its cell.
 */
export function flattenTables(page: Document): void {
  for (const inner of page.body.querySelectorAll('td table, th table')) {
    const cells = [...inner.querySelectorAll('td, th')].map((cell) => lineOf(page, cell));
    inner.replaceWith(...cells);
  }
  for (const table of page.body.querySelectorAll('table')) {
    const caption = table.querySelector('caption');
    if (caption !== null) {
      table.before(lineOf(page, caption));
      caption.remove();
    }
    const rows = squareOf(page, table);
    const body = page.createElement('tbody');
    body.append(...rows);
    if (rows.length === 0) table.remove();
    else table.replaceChildren(body);
  }
}

function lineOf(page: Document, of: Element): HTMLElement {
  const line = page.createElement('p');
  line.append(...of.childNodes);
  return line;
}

/** The rows of a table, each with a cell in every place. */
function squareOf(page: Document, table: HTMLTableElement): readonly HTMLTableRowElement[] {
  const grid: Element[][] = [];
  [...table.rows].forEach((row, at) => {
    grid[at] ??= [];
    let place = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[place] !== undefined) place += 1;
      const isHead = cell.localName === 'th' || row.closest('thead') !== null;
      const [wide, high] = [Math.min(cell.colSpan, mostColumns), Math.min(cell.rowSpan, table.rows.length - at)];
      for (let down = 0; down < Math.max(1, high); down += 1)
        for (let right = 0; right < wide; right += 1) {
          const own = page.createElement(isHead ? 'th' : 'td');
          if (down === 0 && right === 0) own.append(...linesOf(page, cell));
          const line = grid[at + down] ?? [];
          line[place + right] = own;
          grid[at + down] = line;
        }
      place += wide;
    }
  });
  const width = Math.min(mostColumns, Math.max(0, ...grid.map((line) => line.length)));
  return grid
    .filter((line) => line.length > 0)
    .map((line) => {
      const row = page.createElement('tr');
      row.append(...Array.from({ length: width }, (_, at) => line[at] ?? page.createElement('td')));
      return row;
    });
}

const blocks = 'p, div, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article';

/** What stands in a cell as lines: items and headings are lines here. */
function linesOf(page: Document, cell: Element): readonly Node[] {
  const lines: HTMLElement[] = [page.createElement('p')];
  const take = (node: Node) => {
    if (node instanceof Element && node.matches(blocks)) {
      lines.push(page.createElement('p'));
      for (const child of [...node.childNodes]) take(child);
      lines.push(page.createElement('p'));
    } else lines.at(-1)?.append(node);
  };
  for (const child of [...cell.childNodes]) take(child);
  const full = lines.filter((line) => line.textContent.trim() !== '');
  return full.length === 0 ? [page.createElement('p')] : full;
}
