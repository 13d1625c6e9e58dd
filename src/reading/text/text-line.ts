/** One line of a plain text file. */
export type TextLine = {
  /** Counts from 1. */
  readonly number: number;
  /** Columns of white space before the text; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Without white space around it; white space inside is as written, because it may align columns. */
  readonly text: string;
  /** As written: a leading tab can be an empty first cell. */
  readonly raw: string;
};

/** Soft hyphens and zero-width characters: they tell a browser where to break a line, and hide words from a search. */
const invisible = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF]/g;

function measureIndent(raw: string): number {
  let indent = 0;
  for (const character of raw) {
    if (character === '\t') indent += 4 - (indent % 4);
    else if (/\s/.test(character)) indent += 1;
    else break;
  }
  return indent;
}

/** Cuts a decoded file into lines. A no-break space counts as white space, so a line of only those is empty. */
export function splitLines(text: string): TextLine[] {
  return text
    .replace(invisible, '')
    .split('\n')
    .map((raw, index) => {
      const trimmed = raw.trim();
      return { number: index + 1, indent: trimmed === '' ? 0 : measureIndent(raw), text: trimmed, raw };
    });
}

/** Folds white space, no-break spaces included, to single spaces, and takes out soft hyphens and zero-width characters. */
export function foldSpace(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}
