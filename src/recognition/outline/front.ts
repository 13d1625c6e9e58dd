import { slugKey } from '../wording.ts';
import { indicatorTitles, mandatoryParagraphs, matterTitles, ownPassageTitles } from './chapter-words.data.ts';
import type { MarkedBlock } from './marked-block.ts';
import type { PageTitle } from './page-title.ts';

/** What a line at the head of a document is: a chapter above the first, an entry of a menu, the first chapter itself, or a heading inside it. */
export type FrontRole = 'parent' | 'menu' | 'chapter' | 'section';

/** More plain lines than this above a page are the menu of a site, no chapters. */
const mostParents = 4;

/**
 * Settles the lines at the head of a document, before its first text: which are the chapters above, which one is the page, which already
 * belong to its text. Keys are indexes of the blocks.
 */
export function readFront(blocks: readonly MarkedBlock[], page: PageTitle): ReadonlyMap<number, FrontRole> {
  const lines = frontLines(blocks);
  const roles = new Map<number, FrontRole>();
  const own = lines.findLastIndex((line) => isPageTitle(line, page));
  const coded = lines.findLastIndex((line) => line.block.mark.kind === 'chapter');
  const chapter = chapterLine(blocks, lines, { own, coded, page });
  const plain = lines.slice(0, Math.max(chapter, 0)).filter((line) => line.block.mark.kind === 'title').length;
  const above: FrontRole = plain > mostParents ? 'menu' : 'parent';
  for (const [place, { index, block }] of lines.entries()) {
    if (place < chapter) roles.set(index, block.mark.kind === 'chapter' ? 'chapter' : above);
    else roles.set(index, place === chapter || block.mark.kind === 'chapter' ? 'chapter' : 'section');
  }
  return roles;
}

type FrontLine = { readonly index: number; readonly block: MarkedBlock };

/** The headings before the first text, table or question. */
function frontLines(blocks: readonly MarkedBlock[]): FrontLine[] {
  const lines: FrontLine[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = block.mark.kind;
    if (
      kind === 'content' ||
      kind === 'question' ||
      (kind === 'title' && block.rank === null && block.text.endsWith(':'))
    )
      break;
    if (kind === 'chapter' || kind === 'title') lines.push({ index, block });
  }
  return lines;
}

function chapterLine(
  blocks: readonly MarkedBlock[],
  lines: readonly FrontLine[],
  known: { own: number; coded: number; page: PageTitle },
): number {
  if (lines.length === 0) return -1;
  if (known.own >= 0) return Math.max(known.own, known.coded);
  if (known.coded >= 0) return known.coded + (isPageOfChapter(blocks, lines, known.coded) ? 1 : 0);
  if (known.page.certain && lines.every((line) => line.block.rank === null)) return -1;
  const paragraph = lines.findLastIndex((line) => mandatoryParagraphs.has(slugKey(line.block.text)));
  if (paragraph >= 0) return paragraph;
  return isPartOfChapter(lines) ? lines.length - 1 : highest(lines);
}

/** "Programma 2" with the title of a page below it: the page is the chapter where nothing in the document asks a W-question. */
function isPageOfChapter(blocks: readonly MarkedBlock[], lines: readonly FrontLine[], coded: number): boolean {
  const mark = lines[coded]?.block.mark;
  if (mark?.kind !== 'chapter' || lines[coded + 1] === undefined) return false;
  if (mark.heading.level === 'policy-field' || mark.heading.level === 'paragraph') return false;
  const title = slugKey(lines[coded + 1]?.block.text ?? '');
  if (!matterTitles.has(title) && ownPassageTitles.some((own) => title.startsWith(own))) return false;
  const front = new Set(lines.map((line) => line.index));
  return !blocks.some(
    (block, index) => block.mark.kind === 'question' || (block.mark.kind === 'chapter' && !front.has(index)),
  );
}

/** "Zorg en onderwijs" above "Beleidsindicatoren", neither marked up: the last names the page, because every programme has such a page. */
function isPartOfChapter(lines: readonly FrontLine[]): boolean {
  const last = lines.at(-1)?.block;
  if (lines.length < 2 || last?.mark.kind !== 'title' || lines.some((line) => line.block.rank !== null)) return false;
  const key = slugKey(last.text);
  return matterTitles.has(key) || indicatorTitles.some((title) => key.startsWith(title));
}

/** The first of the lines that are marked up highest. */
function highest(lines: readonly FrontLine[]): number {
  const ranks = lines.map((line) => line.block.rank ?? 7);
  return ranks.indexOf(ranks.reduce((best, rank) => Math.min(best, rank)));
}

function isPageTitle(line: FrontLine, page: PageTitle): boolean {
  const title = slugKey(page.trail.at(-1) ?? '');
  if (title === '') return false;
  const mark = line.block.mark;
  const key = slugKey(line.block.text);
  return key === title || (mark.kind === 'chapter' && slugKey(mark.heading.title) === title);
}
