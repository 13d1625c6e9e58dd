import type { NoteSaying } from '../model/note-facts.ts';
import type { Question } from '../model/question.ts';
import type { Note } from '../model/reading.ts';
import type { Position } from '../model/source.ts';
import { foldSpace } from '../model/text/fold-space.ts';
import { nameKey } from '../model/text/keys.ts';
import type { ChapterDraft } from './outline/chapters/chapter-draft.ts';
import type { ChapterHeading } from './outline/chapters/chapter-heading.ts';
import { dropBareParents } from './outline/chapters/drop-bare-parents.ts';
import { isIntroduction } from './outline/chapters/introduction.ts';
import { isShelf } from './outline/chapters/parents.ts';
import type { MarkedBlock } from './outline/marks/marked-block.ts';
import type { Outline } from './outline/outline.ts';
import { OutlineDraft } from './outline/outline-draft.ts';
import type { Chosen } from './tagging/best-path.ts';
import { doubtOf } from './tagging/doubt-of.ts';
import { findLabelledGoals } from './tagging/labelled-goals.ts';
import type { Tag } from './tagging/tag.ts';

/** The chapters above the page, outermost first, and what a text is called that no heading names. */
export type DocumentNames = {
  readonly trail: readonly string[];
  readonly title: string;
  /** What a text answers above the first question. */
  readonly question?: Question;
  /** The document is the goal tree of one programme. */
  readonly isGoalTree?: boolean;
  /** The chapter that its address or breadcrumb names, where no line of the text does. */
  readonly opened?: { readonly heading: ChapterHeading; readonly at: Position; readonly isUnnamed: boolean } | null;
};

const longestAbove = 300;

/** Makes the outline of a document of which every line that could be a heading has its tag, by the index of its block. */
export function buildTaggedOutline(
  blocks: readonly MarkedBlock[],
  tags: ReadonlyMap<number, Chosen<Tag>>,
  { trail, title, question = 'intro', isGoalTree = false, opened = null }: DocumentNames,
): Outline {
  const draft = new OutlineDraft({ title, question }, isGoalTree);
  draft.expectParents(trail);
  if (opened !== null) draft.openChapter(opened.heading, null, opened.at, opened.isUnnamed);
  const notes: Note[] = [];
  const titles = new Set(
    [...tags].flatMap(([index, { tag }]) => (tag.kind === 'chapter' ? [nameKey(blocks[index]?.text ?? '')] : [])),
  );
  const first = blocks.findIndex((_, index) => tags.get(index)?.tag.kind === 'chapter');
  const goals = findLabelledGoals(blocks, tags);
  for (const [index, block] of blocks.entries()) {
    const { mark, rank, text } = block;
    const note = (why: NoteSaying) => notes.push({ at: block.block.at, text, why });
    if (mark.kind === 'note') note(mark.why);
    else if (mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'trail') continue;
    else {
      const tag: Tag = tags.get(index)?.tag ?? { kind: 'text' };
      if (tag.kind === 'aside') note(tag.why);
      else if (tag.kind === 'again') continue;
      else if (tag.kind === 'parent') {
        if (isNamedShelf(text)) note(ofShelf);
        draft.addParent(tag.parent);
      } else if (tag.kind === 'chapter') draft.openChapter(tag.heading, rank, block.block.at);
      else if (isContents(block, titles))
        notes.push({ at: block.block.at, text: linesOf(block).join('\n'), why: ofContents });
      else if (index < first && !isIntro(tag) && isAbove(draft.chapter, block, text))
        notes.push({ at: block.block.at, text: linesOf(block).join('\n'), why: above });
      else if (tag.kind === 'question') {
        draft.returnToChapterOf(rank);
        draft.openPassage(tag.question, block);
      } else if (tag.kind === 'goal') draft.openGoal(block);
      else if (goals.has(index)) draft.askAgain('achieve', block);
      else if (tag.kind === 'section') {
        if (isSaidAgain(text, draft.chapter)) continue;
        draft.openPassage(
          isIntro(tag) && isIntroduction(text, draft.chapter?.passages ?? []) ? 'intro' : 'other',
          block,
        );
      } else if (tag.kind === 'within') draft.addHeading(block);
      else draft.add(block.block);
    }
  }
  const doubts = blocks.flatMap((block, index) => {
    const chosen = tags.get(index);
    return chosen === undefined ? [] : doubtOf(block, chosen);
  });
  const chapters = dropBareParents(draft.chapters);
  const shelves = draft.chapters.filter((chapter) => !chapters.includes(chapter) && isNamedShelf(chapter.title));
  // A chapter of which the parents were completed is another object; its title stands.
  const kept = new Set(chapters.map((chapter) => chapter.title));
  for (const { title: shelf, at } of shelves) if (!kept.has(shelf)) notes.push({ at, text: shelf, why: ofShelf });
  return { chapters, notes, doubts };
}

/** "Programmaplan"; "Programma's" says no more than the level that the chapters below it have. */
function isNamedShelf(title: string): boolean {
  return isShelf(title) && !/^(?:de |onze )?programma['’]?s$/i.test(title);
}

const ofShelf: NoteSaying = { say: 'shelf', with: {} };
const ofContents: NoteSaying = { say: 'contents', with: {} };
const above: NoteSaying = { say: 'above-first-chapter', with: {} };

/** A list or a table of which most lines are titles of chapters, with or without the number of a page. */
function isContents(block: MarkedBlock, titles: ReadonlySet<string>): boolean {
  if (block.block.kind !== 'list' && block.block.kind !== 'table') return false;
  const lines = linesOf(block);
  const found = lines.filter(
    (line) => titles.has(nameKey(line)) || titles.has(nameKey(line.replace(/[\s.…·]*\d{1,4}$/, ''))),
  );
  return lines.length > 1 && found.length * 3 >= lines.length * 2;
}

function linesOf({ block, text }: MarkedBlock): readonly string[] {
  if (block.kind === 'list') return block.items.map((item) => foldSpace(item.text));
  if (block.kind === 'table')
    return block.rows.map((row) => foldSpace(row.map((cell) => cell.text).join(' ')).replace(/^[•‣◦-] /, ''));
  return [text];
}

function isIntro(tag: Tag): boolean {
  return tag.kind === 'section' && tag.question === 'intro';
}

/** A line or two above the first chapter says whose and which document it is; a text is one of the document itself. */
function isAbove(chapter: ChapterDraft | null, { block }: MarkedBlock, text: string): boolean {
  if (chapter !== null || block.kind === 'table') return false;
  return (
    (block.kind === 'list' ? block.items.reduce((sum, item) => sum + item.text.length, 0) : text.length) < longestAbove
  );
}

/** "Zuiderveld" below "4. Zuiderveld" only says the title again. */
function isSaidAgain(text: string, chapter: ChapterDraft | null): boolean {
  return chapter !== null && chapter.passages.length === 0 && nameKey(text) === nameKey(chapter.title);
}
