import type { Block, Paragraph } from '../../../model/block.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { PdfPage } from '../drawing/run.ts';
import { makeFragments } from '../lines/fragment.ts';
import { makeLines, textOfLine } from '../lines/line.ts';
import { isInMargin } from '../lines/running-lines.ts';

const publisher = /(?:^|[\s|–-])(?:[Gg]emeente|[Ww]aterschap|[Hh]oogheemraadschap|[Pp]rovincie|[Rr]egio) ['\p{Lu}]/u;
const longest = 90;
const searchedPages = 3;

/**
 * The running head or foot that says whose document it is: "Begroting 2024 | Gemeente Voorstad". Running lines are left out, but a document
 * mostly has no other place where its publisher stands on every page. Null where there is none, or where the text has the line as well.
 */
export function findPublisherLine(pages: readonly PdfPage[], blocks: readonly Block[], file: string): Paragraph | null {
  for (const page of pages.slice(0, searchedPages)) {
    for (const line of makeLines(makeFragments(page.runs), page.number)) {
      if (!isInMargin(line, page.height)) continue;
      const text = foldSpace(textOfLine(line));
      if (text.length > longest || !publisher.test(text) || /[.!?]$/.test(text)) continue;
      return blocks.some((block) => 'text' in block && block.text.includes(text))
        ? null
        : { kind: 'paragraph', text: text.replace(/\s\d{1,3}$|^\d{1,3}\s/, ''), at: { file, page: page.number } };
    }
  }
  return null;
}
