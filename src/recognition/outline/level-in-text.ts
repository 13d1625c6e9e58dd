import type { ChapterLevel } from '../../model/chapter.ts';
import { plainWords, slugKey } from '../wording.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { indicatorTitles, levelWords, matterTitles } from './chapter-words.data.ts';

/** "Dit programma gaat over …", "Binnen dit taakveld vallen …", "Het programma omvat …". */
const opening =
  /^(?:(?:in|binnen|met|onder|over|bij|voor) )?dit ([a-z]+)\b|^(?:in )?het ([a-z]+) (?:bestaat uit|omvat|gaat over|heeft tot doel|richt zich)\b/;
/** "… van dit programma", in a heading or a question. */
const closing = /\b(?:van|in|binnen) (?:het|dit) ([a-z]+)\??$/;
const longest = 600;
const searched = 12;

/**
 * The level of a chapter that its heading does not tell, from how its text speaks of it; the chapter as it is where the text says nothing.
 * Not of a page that every programme has ("Inleiding", "Beleidsindicatoren").
 */
export function withLevelInText(chapter: ChapterDraft): ChapterDraft {
  if (chapter.level !== 'other' || chapter.code !== null || isPageOfMany(chapter.title)) return chapter;
  const title = plainWords(chapter.title);
  let left = searched;
  for (const { heading, blocks } of chapter.passages) {
    const asked = heading === null ? null : levelOf(closing.exec(plainWords(heading.slice(0, longest))));
    if (asked !== null) return { ...chapter, level: asked };
    for (const block of blocks.slice(0, left)) {
      left -= 1;
      if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
      const text = plainWords(block.text.slice(0, longest));
      const level = levelOf(opening.exec(text)) ?? levelBefore(text, title);
      if (level !== null) return { ...chapter, level };
    }
    if (left <= 0) return chapter;
  }
  return chapter;
}

/** "… is opgenomen in het programma Gezonde stad", where the chapter is called so. */
function levelBefore(text: string, title: string): ChapterLevel | null {
  const at = title.length < 4 ? -1 : text.indexOf(` ${title}`);
  return at < 0 ? null : levelOf(/()\b(?:het|dit|ons) ([a-z]+)$/.exec(text.slice(0, at)));
}

function levelOf(match: RegExpExecArray | null): ChapterLevel | null {
  const word = match?.[1] || match?.[2] || '';
  const level = Object.hasOwn(levelWords, word) ? levelWords[word] : undefined;
  return level === undefined || level === 'other' || level === 'paragraph' ? null : level;
}

function isPageOfMany(title: string): boolean {
  const key = slugKey(title);
  return (
    matterTitles.has(key) || title.endsWith('?') || indicatorTitles.some((indicators) => key.startsWith(indicators))
  );
}
