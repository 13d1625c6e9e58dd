/** A footnote as a line of text: the mark, then the text. */
export type FootnoteLine = { readonly mark: string; readonly text: string };

const superscripts: Readonly<Record<string, string>> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

/** An asterisk may be written as Markdown escapes it, also in a file of plain text. */
const footnoteLine = /^((?:\\?\*){1,4}\)?|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\)\.?|\[\d{1,2}\])\s*(\S.*)$/s;

/** The mark without its dress: `1)`, `(1).`, `[1]` and `¹` are `1`, `*)` and `\*` are `*`. */
function bareMark(mark: string): string {
  const bare = mark.replace(/[()[\]\\.]/g, '');
  return superscripts[bare] ?? bare;
}

/** Reads a line that has the form of a footnote. Whether it is one depends on what points at it. */
export function readFootnoteLine(line: string): FootnoteLine | null {
  const found = footnoteLine.exec(line);
  return found?.[1] && found[2] ? { mark: bareMark(found[1]), text: found[2].trim() } : null;
}

/** A value or a name with a mark at its end: `25.942*`, `Formatie1`, `Formatie 1)`, `1.054 ¹`. */
const pointing = /(?:^|[^*])(\*{1,4})\)?$|([†‡¹²³⁴⁵⁶⁷⁸⁹])$|[^\d(]\(?(\d{1,2})\)$|\[(\d{1,2})\]$|\p{L}(\d)$/u;

/** A square or a cube, not a mark. */
const power = /(?:^|[^\p{L}])(?:[cdhkm]|da)?m[²³]$/u;

/** The longest text that is still a cell or a label, when a table was flattened to lines. */
const longestLabel = 120;

/**
 * The marks that cells pointed with and that no footnote answered yet. A line "* text" is a footnote where a value above
 * it carries `*`, and a bullet everywhere else.
 */
export class FootnoteMarks {
  private open = new Set<string>();

  /** Looks at a cell, or at a line that may be the cell of a flattened table. */
  look(text: string): void {
    if (text.length > longestLabel || power.test(text)) return;
    const found = pointing.exec(text);
    const mark = found && (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5]);
    if (mark) this.open.add(bareMark(mark));
  }

  add(mark: string): void {
    this.open.add(bareMark(mark));
  }

  /** The footnote on this line, if its mark is open. The mark stays open: two tables may share a mark. */
  answer(line: string): FootnoteLine | null {
    const footnote = readFootnoteLine(line);
    return footnote && this.open.has(footnote.mark) ? footnote : null;
  }

  isOpen(mark: string): boolean {
    return this.open.has(mark);
  }

  get isEmpty(): boolean {
    return this.open.size === 0;
  }
}
