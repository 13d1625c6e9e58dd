import type { Paragraph } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { type HtmlElement, listElements, readAttribute, readRawText } from './html-tree.ts';

const publisher =
  /^(?:[Ll]ogo (?:van )?(?:de |het )?)?(?:[Gg]emeente|[Ww]aterschap|[Hh]oogheemraadschap|[Pp]rovincie|[Rr]egio) ['\p{Lu}].{0,60}[^.,;:!?]$/u;
const longest = 90;

/**
 * The line in the header of a page, or the text of the logo, that says whose page it is: "Gemeente Buren". Headers are left out as clutter,
 * but a page mostly has no other place where its publisher stands. Null where there is none. The page must be weighed, nothing taken out yet.
 */
export function findPublisherLine(body: HtmlElement, file: string): Paragraph | null {
  for (const element of listElements(body)) {
    const isLogo = element.name === 'img';
    if (!isLogo && (element.weight.text > longest || element.weight.text < 5)) continue;
    const text = foldSpace((isLogo ? readAttribute(element, 'alt') : readRawText(element)) ?? '');
    if (text.length <= longest && publisher.test(text))
      return { kind: 'paragraph', text, at: { file, line: element.line } };
  }
  return null;
}
