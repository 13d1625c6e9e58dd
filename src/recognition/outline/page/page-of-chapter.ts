import { nameKey } from '../../../model/text/keys.ts';
import { matterTitles, ownPassageTitles } from '../chapters/chapter-words.data.ts';
import { isReadingGuide } from '../chapters/introduction.ts';
import { isNamedAppendix, isOwnPassage } from '../chapters/own-passage.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';
import type { FrontLine } from './front-line.ts';

/** "Portefeuillehouder: de wethouder van havens" is told of the chapter, and is the title of nothing. */
const labelled = /^[\p{L}-]+: \S/u;

/** "Programma 2" with the title of a page below it: the page is the chapter where nothing in the document asks a W-question. */
export function isPageOfChapter(blocks: readonly MarkedBlock[], lines: readonly FrontLine[], coded: number): boolean {
  const mark = lines[coded]?.block.mark;
  if (mark?.kind !== 'chapter' || lines[coded + 1] === undefined) return false;
  // "Bijlage 1 | Toelichting" with a smaller heading below it says itself what it is about.
  if (isNamedAppendix(mark.heading.title) && isSmaller(lines[coded + 1], lines[coded])) return false;
  if (mark.heading.level === 'policy-field' || mark.heading.level === 'paragraph') return false;
  if (isReadingGuide(lines[coded + 1]?.block.text) || labelled.test(lines[coded + 1]?.block.text ?? '')) return false;
  if (headsHeading(blocks, lines[coded + 1])) return true;
  const title = nameKey(lines[coded + 1]?.block.text ?? '');
  if (lines[coded + 1]?.block.text.endsWith('?') || title.endsWith(nameKey(mark.heading.title))) return false;
  if (!matterTitles.has(title) && ownPassageTitles.some((own) => title.startsWith(own))) return false;
  const front = new Set(lines.map((line) => line.index));
  return !blocks.some(
    (block, index) => block.mark.kind === 'question' || (block.mark.kind === 'chapter' && !front.has(index)),
  );
}

function isSmaller(line: FrontLine | undefined, above: FrontLine | undefined): boolean {
  const [own, other] = [line?.block.rank ?? null, above?.block.rank ?? null];
  return own !== null && other !== null && own > other;
}

/** "Klimaat" between "4 Duurzaamheid" and "Ontwikkelingen": what heads a part of any page, and no text itself, is a page. */
function headsHeading(blocks: readonly MarkedBlock[], line: FrontLine | undefined): boolean {
  const below = blocks[(line?.index ?? 0) + 1];
  if (line?.block.mark.kind !== 'title' || line.block.rank !== null || below === undefined) return false;
  return !isOwnPassage(line.block.text) && below.mark.kind === 'title' && isOwnPassage(below.text);
}
