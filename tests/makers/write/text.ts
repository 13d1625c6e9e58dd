import type { LaidBlock, LaidCell, LaidPage, LaidTable } from '../lay/block.ts';
import type { Layout } from '../layout/choices.data.ts';

/** A page as it comes out when it is copied as text: no sizes, no bold, and tables in one of the ways in which browsers and readers copy them. */
export function writeText({ parts }: LaidPage, { copiedCells, activities }: Layout): string {
  const blocks = parts.flatMap(({ blocks: own }) => own.map((block) => writeBlock(block, copiedCells, activities)));
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Whether an empty cell leaves no trace in a copied row. */
export function losesEmptyCells({ copiedCells }: Layout): boolean {
  return copiedCells === 'lines' || copiedCells === 'lines-without-gaps' || copiedCells === 'spaces';
}

function writeBlock(block: LaidBlock, cells: Layout['copiedCells'], activities: Layout['activities']): string {
  switch (block.kind) {
    case 'heading':
      return block.look === 'capitals' ? block.text.toUpperCase() : block.text;
    case 'paragraph':
      return block.lead === undefined ? block.text : `${block.lead} ${block.text}`;
    case 'list':
      return block.items
        .map(
          ({ text, depth }, at) =>
            `${'  '.repeat(depth)}${block.ordered ? `${at + 1}.` : activities === 'lines' ? '\u2022' : '-'} ${text}`,
        )
        .join('\n');
    case 'table':
      return writeTable(block, cells);
    case 'navigation':
      return block.look === 'trail' ? block.items.join(' > ') : block.items.join('\n');
    case 'turn':
      return [block.foot, block.head].filter((line) => line !== null).join('\n\n');
  }
}

function writeTable({ caption, rows }: LaidTable, cells: Layout['copiedCells']): string {
  const body = (() => {
    switch (cells) {
      case 'tabs':
        return rows.map((row) => row.map(onOneLine).join('\t')).join('\n');
      case 'bars':
        return rows.map((row) => row.map(onOneLine).join(' | ')).join('\n');
      case 'spaces':
        return rows
          .map((row) =>
            row
              .map(onOneLine)
              .filter((text) => text !== '')
              .join(' '),
          )
          .join('\n');
      case 'lines':
        return cellTexts(rows).join('\n\n');
      case 'lines-without-gaps':
        return cellTexts(rows).join('\n');
      case 'aligned':
        return align(rows);
    }
  })();
  return caption === null ? body : `${caption}\n${body}`;
}

function onOneLine({ text }: LaidCell): string {
  return text.replaceAll('\n', ' ');
}

function cellTexts(rows: LaidTable['rows']): readonly string[] {
  return rows.flatMap((row) => row.map(({ text }) => text).filter((text) => text !== ''));
}

/** Columns set apart by spaces, as a reader of PDFs keeps them. A cell over several columns stands at the first. */
function align(rows: LaidTable['rows']): string {
  const placed = place(rows);
  const width = Math.max(...placed.map((row) => row.length));
  const widths = Array.from({ length: width }, (_, at) => Math.max(...placed.map((row) => row[at]?.length ?? 0)));
  return placed
    .map((row) =>
      row
        .map((text, at) => text.padEnd((widths[at] ?? 0) + 3))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Each row with a text for each column, spans spread out and their text at the first place only. */
function place(rows: LaidTable['rows']): readonly (readonly string[])[] {
  const covered = new Map<string, true>();
  return rows.map((row, line) => {
    const texts: string[] = [];
    const skip = () => {
      while (covered.has(`${line} ${texts.length}`)) texts.push('');
    };
    for (const cell of row) {
      skip();
      const { columns = 1, rows: down = 1 } = cell;
      for (let below = 1; below < down; below += 1) {
        for (let on = 0; on < columns; on += 1) covered.set(`${line + below} ${texts.length + on}`, true);
      }
      // A name over the whole width makes no column wide.
      texts.push(
        columns > 1 && row.length === 1 ? '' : onOneLine(cell),
        ...Array.from({ length: columns - 1 }, () => ''),
      );
    }
    skip();
    return row.length === 1 && row[0] !== undefined && (row[0].columns ?? 1) > 1 ? [onOneLine(row[0])] : texts;
  });
}
