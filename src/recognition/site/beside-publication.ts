import type { Block } from '../../model/block.ts';
import type { Note } from '../../model/reading.ts';
import type { SitePlace } from '../../model/site-place.ts';
import type { ChapterDraft } from '../outline/chapters/chapter-draft.ts';
import { isShelf } from '../outline/chapters/parents.ts';
import { isWQuestion } from '../questions/question-order.ts';
import { isOfSite, readSitePlace } from './said-by-site.ts';

/**
 * Notes of what a page of a site says that holds no chapter: one that every site has ("Contact"), where nothing on it is asked or set in a table,
 * and one that no more than names what chapters stand in ("Programma's").
 * @returns null where the page holds chapters
 */
export function besidePublication(place: SitePlace | undefined, chapters: readonly ChapterDraft[]): Note[] | null {
  if (place === undefined) return null;
  if (isOfSite(place) && chapters.every(saysNothingOfPolicy))
    return chapters.map((chapter) => noteOf(chapter, 'of-site'));
  const isBare = chapters.every(({ title, passages }) => isShelf(title) && passages.length === 0);
  return isBare && readSitePlace(place) !== null ? chapters.map((chapter) => noteOf(chapter, 'shelf')) : null;
}

function saysNothingOfPolicy({ passages }: ChapterDraft): boolean {
  return passages.every(
    ({ question, blocks }) => !isWQuestion(question) && blocks.every(({ kind }) => kind !== 'table'),
  );
}

function noteOf({ title, passages, at }: ChapterDraft, say: 'of-site' | 'shelf'): Note {
  const texts = passages.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(wordsOf)]);
  return { at, text: [title, ...texts].filter((text) => text !== '').join('\n'), why: { say, with: {} } };
}

function wordsOf(block: Block): string {
  if (block.kind === 'table') return '';
  return block.kind === 'list' ? block.items.map(({ text }) => text).join('\n') : block.text;
}
