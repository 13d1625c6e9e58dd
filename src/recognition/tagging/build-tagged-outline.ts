import type { Note } from '../../model/reading.ts';
import type { ChapterDraft } from '../outline/chapter-draft.ts';
import type { MarkedBlock } from '../outline/marked-block.ts';
import type { Outline } from '../outline/outline.ts';
import { OutlineDraft } from '../outline/outline-draft.ts';
import { foldSpace, slugKey } from '../wording.ts';
import type { Chosen } from './best-path.ts';
import { doubtOf } from './doubt-of.ts';
import type { Tag } from './tag.ts';

/** The chapters above the page, outermost first, and what a text is called that no heading names. */
type DocumentNames = { readonly trail: readonly string[]; readonly title: string };

const longestAbove = 300;

/** Makes the outline of a document of which every line that could be a heading has its tag, by the index of its block. */
export function buildTaggedOutline(
  blocks: readonly MarkedBlock[],
  tags: ReadonlyMap<number, Chosen<Tag>>,
  { trail, title }: DocumentNames,
): Outline {
  const draft = new OutlineDraft({ title, question: 'intro' }, false);
  draft.expectParents(trail);
  const notes: Note[] = [];
  const titles = new Set(
    [...tags].flatMap(([index, { tag }]) => (tag.kind === 'chapter' ? [slugKey(blocks[index]?.text ?? '')] : [])),
  );
  for (const [index, block] of blocks.entries()) {
    const { mark, rank, text } = block;
    const note = (why: string) => notes.push({ at: block.block.at, text, why });
    if (mark.kind === 'note') note(mark.why);
    else if (mark.kind === 'publication' || mark.kind === 'organisation' || mark.kind === 'trail') continue;
    else {
      const tag: Tag = tags.get(index)?.tag ?? { kind: 'text' };
      if (tag.kind === 'chapter') draft.openChapter(tag.heading, rank, block.block.at);
      else if (isContents(block, titles))
        notes.push({ at: block.block.at, text: linesOf(block).join('\n'), why: ofContents });
      else if (isAbove(draft.chapter, block, text)) note(above);
      else if (tag.kind === 'question') {
        draft.returnToChapterOf(rank);
        draft.ask(tag.question, block);
      } else if (tag.kind === 'goal') draft.askAgain('achieve', block);
      else if (tag.kind === 'section') {
        if (!isSaidAgain(text, draft.chapter)) draft.openPassage('other', block);
      } else if (tag.kind === 'within') draft.addHeading(block);
      else draft.add(block.block);
    }
  }
  const doubts = blocks.flatMap((block, index) => {
    const chosen = tags.get(index);
    return chosen === undefined ? [] : doubtOf(block, chosen);
  });
  return { chapters: draft.chapters, notes, doubts };
}

const ofContents = 'Dit is een regel uit de inhoudsopgave.';

/** A list or a table of which most lines are titles of chapters, with or without the number of a page. */
function isContents(block: MarkedBlock, titles: ReadonlySet<string>): boolean {
  if (block.block.kind !== 'list' && block.block.kind !== 'table') return false;
  const lines = linesOf(block);
  const found = lines.filter(
    (line) => titles.has(slugKey(line)) || titles.has(slugKey(line.replace(/[\s.…·]*\d{1,4}$/, ''))),
  );
  return lines.length > 1 && found.length * 3 >= lines.length * 2;
}

function linesOf({ block, text }: MarkedBlock): readonly string[] {
  if (block.kind === 'list') return block.items.map((item) => foldSpace(item.text));
  if (block.kind === 'table')
    return block.rows.map((row) => foldSpace(row.map((cell) => cell.text).join(' ')).replace(/^[•‣◦-] /, ''));
  return [text];
}

const above = 'Deze regel staat boven het eerste onderdeel.';

/** A line or two above the first chapter says whose and which document it is; a text is one of the document itself. */
function isAbove(chapter: ChapterDraft | null, { block }: MarkedBlock, text: string): boolean {
  if (chapter !== null || block.kind === 'table') return false;
  return (
    (block.kind === 'list' ? block.items.reduce((sum, item) => sum + item.text.length, 0) : text.length) < longestAbove
  );
}

/** "Zuiderveld" below "4. Zuiderveld" only says the title again. */
function isSaidAgain(text: string, chapter: ChapterDraft | null): boolean {
  return chapter !== null && chapter.passages.length === 0 && slugKey(text) === slugKey(chapter.title);
}
