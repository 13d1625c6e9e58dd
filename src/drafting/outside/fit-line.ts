import { foldSpace } from '../../model/text/fold-space.ts';

/** A text on one line without control characters, and no longer than may be kept; what is longer ends in "…". */
export function fitLine(text: string, most: number): string {
  const line = foldSpace(text.replaceAll(/\p{Cc}+/gu, ' ')).toWellFormed();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** The same of a text that may be left out; null where nothing is left of it. */
export function fitLineOrNull(text: string | null, most: number): string | null {
  const line = text === null ? '' : fitLine(text, most);
  return line === '' ? null : line;
}
