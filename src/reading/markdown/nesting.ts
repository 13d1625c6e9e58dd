import { ReadingError } from '../reading-error.ts';

/** Quotes in quotes and lists in lists: `marked` reads every level anew and calls itself for it. */
const deepest = 50;
/** Columns of indentation that can matter: at two columns a level this is deeper than anyone nests a list. */
const widestIndent = 48;

/**
 * Lines that go on a quote without its sign. For each of them `marked` reads the quote anew from its start: 30,000 took it six seconds.
 * From this many on they get the sign, with which they say the same.
 */
const mostLazyLines = 100;

const containers = /^(?:[ \t]{0,20}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*/;
const marker = />|[-*+][ \t]|\d[.)]/g;

/**
 * Lines of Markdown that are safe to parse: indentation is cut to a width that no list needs, and very many lines that go on quotes
 * get the sign of the quote.
 * Throws ReadingError `too-deep` where one line opens more quotes and lists than a document has.
 */
export function boundNesting(lines: readonly string[], file: string): string[] {
  let lazyLines = 0;
  let isQuote = false;
  return lines.map((line) => {
    const opened = containers.exec(line)?.[0] ?? '';
    const isRule = /^[-*_ \t]+$/.test(line);
    if (!isRule && opened.length > deepest && (opened.match(marker)?.length ?? 0) > deepest) {
      throw new ReadingError({ code: 'too-deep', file });
    }
    const indent = line.length - line.trimStart().length;
    const goesOn = isQuote && line.trim() !== '' && line.charAt(indent) !== '>';
    if (goesOn) lazyLines += 1;
    const isSigned = goesOn && lazyLines > mostLazyLines;
    isQuote = isSigned || line.charAt(indent) === '>';
    const text = isSigned ? `> ${line.trimStart()}` : line.trimStart();
    return indent > widestIndent ? ' '.repeat(widestIndent) + text : line.slice(0, indent) + text;
  });
}
