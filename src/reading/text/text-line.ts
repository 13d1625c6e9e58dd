import { withoutUnseen } from '../../model/text/fold-space.ts';

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
  return withoutUnseen(text)
    .split('\n')
    .map((raw, index) => {
      const trimmed = raw.trim();
      return { number: index + 1, indent: trimmed === '' ? 0 : measureIndent(raw), text: trimmed, raw };
    });
}
