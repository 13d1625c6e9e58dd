/** Between columns that stand side by side. */
const between = ' │ ';
const narrowest = 24;
const mostLines = 8;

/** Parts a text in lines of at most so many characters, between words where that can be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const letters = [...word];
    if (line !== '' && [...line].length + 1 + letters.length > width) {
      lines.push(line);
      line = '';
    }
    if (line !== '') line += ` ${word}`;
    else {
      let at = 0;
      for (; letters.length - at > width; at += width) lines.push(letters.slice(at, at + width).join(''));
      line = letters.slice(at).join('');
    }
  }
  return [...lines, line];
}

/** A long text is cut: the report shows enough to know it by, the document has the whole. */
export function wrapSome(text: string, width: number): string[] {
  const lines = wrap(text.slice(0, width * (mostLines + 1) * 2), width);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}

/** How wide each of so many columns can be; as many side by side as stay wide enough to read. */
export function measureColumns(
  count: number,
  width: number,
): { readonly perRow: number; readonly columnWidth: number } {
  const fitting = Math.floor((width + between.length) / (narrowest + between.length));
  const perRow = Math.max(1, Math.min(count, fitting));
  return { perRow, columnWidth: Math.max(narrowest, Math.floor((width - (perRow - 1) * between.length) / perRow)) };
}

/** A line of a column, and how it is painted once it has its width. */
export type ColumnLine = { readonly text: string; readonly paint: (text: string) => string };

/** Sets columns of lines side by side. */
export function setSideBySide(columns: readonly (readonly ColumnLine[])[], columnWidth: number): string[] {
  const height = columns.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => {
        const { text, paint } = column[row] ?? { text: '', paint: (empty: string) => empty };
        const isLast = index === columns.length - 1;
        return paint(text) + (isLast ? '' : ' '.repeat(Math.max(0, columnWidth - [...text].length)));
      })
      .join(between)
      .trimEnd(),
  );
}
