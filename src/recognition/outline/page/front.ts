import { nameKey } from '../../../model/text/keys.ts';
import { startsWithLevel } from '../chapters/chapter-heading.ts';
import { columnHeads, indicatorTitles, mandatoryParagraphs } from '../chapters/chapter-words.data.ts';
import { isReadingGuide } from '../chapters/introduction.ts';
import { opensNoChapter } from '../chapters/opens-no-chapter.ts';
import { isNamedAppendix, isOwnPassage, isSum } from '../chapters/own-passage.ts';
import { isShelf } from '../chapters/parents.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';
import { isOfCover } from './cover.ts';
import type { FrontLine } from './front-line.ts';
import { isPageOfChapter } from './page-of-chapter.ts';
import type { PageTitle } from './page-title.ts';
import { isNumberedGoal, isSoleTitle } from './sole-title.ts';
import { saysMore, saysNoMatter } from './title-of-address.ts';

/** What a line at the head of a document is: a chapter above the first, an entry of a menu, the first chapter itself, or a heading inside it. */
export type FrontRole = 'parent' | 'menu' | 'chapter' | 'section';

/** More plain lines than this above a page are the menu of a site, no chapters. */
const mostParents = 4;

/**
 * Settles the lines at the head of a document, before its first text: which are the chapters above, which one is the page, which already
 * belong to its text. Keys are indexes of the blocks.
 */
export function readFront(blocks: readonly MarkedBlock[], page: PageTitle): ReadonlyMap<number, FrontRole> {
  const lines = frontLines(blocks, page);
  const roles = new Map<number, FrontRole>();
  const own = lines.findLastIndex(
    (line, place) =>
      isPageTitle(line, page) &&
      (page.certain || canBeTitle(line.block.text) || (place > 0 && isNamedAlone(lines, place))),
  );
  const coded = firstOfName(
    lines,
    lines.findLastIndex((line) => line.block.mark.kind === 'chapter'),
  );
  const chapter = chapterLine(blocks, lines, { own, coded, page });
  const plain = lines.slice(0, Math.max(chapter, 0)).filter((line) => line.block.mark.kind === 'title').length;
  const above: FrontRole = plain > mostParents ? 'menu' : 'parent';
  for (const [place, { index, block }] of lines.entries()) {
    const isHead = place === own && headsChapters(blocks, index, block.text);
    if (place < chapter) roles.set(index, block.mark.kind === 'chapter' || isHead ? 'chapter' : above);
    else roles.set(index, place === chapter || block.mark.kind === 'chapter' ? 'chapter' : 'section');
  }
  return roles;
}

/**
 * Whether the title of a page stands above several chapters of one kind ("Beleidsindicatoren" above "Programma 1" and "Programma 2"):
 * then it is the part of the publication that those stand in, and a chapter itself.
 */
function headsChapters(blocks: readonly MarkedBlock[], index: number, title: string): boolean {
  const codes = new Map<string, Set<string>>();
  for (const { mark } of blocks.slice(index + 1)) {
    if (mark.kind !== 'chapter' || mark.heading.code === null) continue;
    const { code, level } = mark.heading;
    if (nameKey(mark.heading.title) === nameKey(title)) return false;
    const depth = `${level} ${code.split('.').length}`;
    codes.set(depth, (codes.get(depth) ?? new Set()).add(code));
  }
  return [...codes.values()].some((same) => same.size > 1);
}

/**
 * A question ("Zo meten we dit") heads a part of a page; "Beleidsindicatoren" heads a page of its own, because every programme has one,
 * and so does an appendix with a name.
 */
function canBeTitle(text: string): boolean {
  const key = nameKey(text);
  if (text.endsWith('?')) return false;
  if (isNamedAppendix(text)) return true;
  return !isOwnPassage(text) || isReadingGuide(text) || indicatorTitles.some((title) => key.startsWith(title));
}

/** "Kaders" below "Programma's 2021" and "Onderwijs": the last of plain lines that the address is called after, with no text of its own. */
function isNamedAlone(lines: readonly FrontLine[], place: number): boolean {
  const text = lines[place]?.block.text ?? '';
  return (
    !text.endsWith('?') &&
    place >= lines.length - 2 &&
    isShelf(lines[0]?.block.text ?? '') &&
    lines.every((line) => line.block.rank === null)
  );
}

/** The first line with the code and the title of this one: what stands between them and a running head is a part of the chapter. */
function firstOfName(lines: readonly FrontLine[], place: number): number {
  const name = nameOf(lines[place]);
  return name === null ? place : lines.findIndex((line) => nameOf(line) === name);
}

function nameOf(line: FrontLine | undefined): string | null {
  const mark = line?.block.mark;
  return mark?.kind === 'chapter' ? `${mark.heading.code} ${mark.heading.title.toLowerCase()}` : null;
}

/** The headings before the first text, table or question. */
function frontLines(blocks: readonly MarkedBlock[], page: PageTitle): FrontLine[] {
  const lines: FrontLine[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = block.mark.kind;
    if (isShelfAboveTitle(block, blocks[index + 1], page)) {
      lines.push({ index, block });
      continue;
    }
    if (page.trail.length === 0 && lines.every((line) => isSum(line.block.text)) && isOfCover(block)) continue;
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

/** "Algemeen" right above the title of the page is the part of the publication that the page is in. */
function isShelfAboveTitle(block: MarkedBlock, next: MarkedBlock | undefined, page: PageTitle): boolean {
  if (block.mark.kind !== 'question' || block.mark.question.question !== 'intro' || next?.mark.kind !== 'title')
    return false;
  return isPageTitle({ index: 0, block: next }, page);
}

function chapterLine(
  blocks: readonly MarkedBlock[],
  lines: readonly FrontLine[],
  known: { own: number; coded: number; page: PageTitle },
): number {
  if (lines.length === 0) return -1;
  if (known.own >= 0 && (known.page.certain || known.coded < 0)) return Math.max(known.own, known.coded);
  // The address may say that the line with the code is the page, so that what stands below it is a part of that.
  if (known.coded >= 0 && known.own >= 0 && known.own <= known.coded) return known.coded;
  if (known.coded >= 0) return known.coded + (isPageOfChapter(blocks, lines, known.coded) ? 1 : 0);
  if (known.page.certain && lines.every((line) => line.block.rank === null)) return -1;
  const paragraph = lines.findLastIndex((line) => mandatoryParagraphs.has(nameKey(line.block.text)));
  if (paragraph >= 0) return paragraph;
  if (isPartOfChapter(lines, known.page)) return lines.length - 1;
  const found = highest(blocks, lines, known.page);
  return found === -1 && known.page.trail.length === 0 && isSoleTitle(blocks, lines[0]?.index ?? -1) ? 0 : found;
}

/**
 * "Zorg en onderwijs" above "Beleidsindicatoren", neither marked up, in a file that is called after the last: that names the page, because
 * every programme has such a page.
 */
function isPartOfChapter(lines: readonly FrontLine[], { file }: PageTitle): boolean {
  const last = lines.at(-1)?.block;
  if (lines.length < 2 || last?.mark.kind !== 'title' || lines.some((line) => line.block.rank !== null)) return false;
  return nameKey(last.text) === file;
}

/** The first of the lines that are marked up highest; not "Programma's" above a programme, nor the heading of a part of any page or of a table. */
function highest(blocks: readonly MarkedBlock[], lines: readonly FrontLine[], page: PageTitle): number {
  const title = page.trail.at(-1) ?? '';
  const isNamed = title !== '' && !isOwnPassage(title) && !saysNoMatter(title);
  const isOfIndicators = indicatorTitles.some((own) => nameKey(title).startsWith(own));
  const ranks = lines.map((line, place) => {
    const { text, rank } = line.block;
    if (isSum(text) || (startsWithLevel(text) && line.block.mark.kind === 'title')) return noTitle;
    if (isNamed && isOwnPassage(text) && !saysMore(text, title)) return noTitle;
    if (rank === null && title === '' && !canNamePage(text, page, blocks[line.index + 1])) return noTitle;
    // "Lokale indicatoren" on the page "Beleidsindicatoren" is a part of that.
    if (isOfIndicators && /indicatoren$/i.test(text)) return noTitle;
    const headsTable = blocks[line.index + 1]?.block.kind === 'table';
    if (title !== '' && headsTable && !saysNoMatter(title) && !saysMore(text, title) && !saysMore(title, text))
      return noTitle;
    return isShelf(text) && place < lines.length - 1 ? noTitle : (rank ?? 7);
  });
  const best = ranks.reduce((least, rank) => Math.min(least, rank), noTitle);
  return best === noTitle ? -1 : ranks.indexOf(best);
}

/** A plain line that heads a part of any page, a column or the answer to a question names no page, unless the file is called after it. */
function canNamePage(text: string, { file }: PageTitle, below: MarkedBlock | undefined): boolean {
  const key = nameKey(text);
  if (isNumberedGoal(text)) return false;
  if (file !== '' && key.includes(file)) return true;
  if ((columnHeads.has(key) && !isNumberedGoal(below?.text ?? '')) || opensNoChapter(text)) return false;
  return canBeTitle(text) || (key.endsWith('indicatoren') && !text.endsWith('?'));
}

/** The rank of a line that names no chapter. */
const noTitle = 8;

function isPageTitle(line: FrontLine, page: PageTitle): boolean {
  const title = nameKey(page.trail.at(-1) ?? '');
  if (title === '') return false;
  const mark = line.block.mark;
  const key = nameKey(line.block.text);
  return key === title || (mark.kind === 'chapter' && nameKey(mark.heading.title) === title);
}
