import { ReadingError } from '../reading-error.ts';

/** Quotes in quotes and lists in lists: `marked` reads every level anew and calls itself for it. */
const deepest = 50;
/** Columns of indentation that can matter: at two columns a level this is deeper than anyone nests a list. */
const widestIndent = 48;

const containers = /^(?:[ \t]{0,20}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*/;
const marker = />|[-*+][ \t]|\d[.)]/g;

/**
 * Lines of Markdown that are safe to parse: indentation is cut to a width that no list needs.
 * Throws ReadingError `too-deep` where one line opens more quotes and lists than a document has.
 */
export function boundNesting(lines: readonly string[], file: string): string[] {
  return lines.map((line) => {
    const opened = containers.exec(line)?.[0] ?? '';
    const isRule = /^[-*_ \t]+$/.test(line);
    if (!isRule && opened.length > deepest && (opened.match(marker)?.length ?? 0) > deepest) {
      throw new ReadingError({ code: 'too-deep', file });
    }
    const indent = line.length - line.trimStart().length;
    return indent > widestIndent ? `${' '.repeat(widestIndent)}${line.trimStart()}` : line;
  });
}
