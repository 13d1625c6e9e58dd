import type { Block } from '../../../model/block.ts';
import type { ChapterLevel } from '../../../model/chapter.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { plainLine } from '../../../model/text/plain.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { plainCode } from './chapter-order.ts';
import { indicatorTitles, levelWords, matterTitles } from './chapter-words.data.ts';
import { isOwnPassage } from './own-passage.ts';

/** "Dit programma gaat over …", "Binnen dit taakveld vallen …", "Het programma omvat …". */
const opening =
  /^(?:(?:in|binnen|met|onder|over|bij|voor) )?dit ([a-z]+)\b|^(?:in )?het ([a-z]+) (?:bestaat uit|omvat|gaat over|heeft tot doel|richt zich)\b/;
/** "In programma 3 zitten alle producten van …": the first words of a chapter without a code. */
const coded = /^(?:in|binnen|onder) (?:het )?([a-z]+) (\d{1,2}) (?:zitten|staan|vallen|horen|gaat het)\b/;
/** "… van dit programma", in a heading or a question. */
const closing = /\b(?:van|in|binnen) (?:het|dit) ([a-z]+)\??$/;
/** What only a programme has: a line that heads its policy fields or parts, or what it is for. */
const ofProgramme =
  /^(?:(?:de |onze )?(?:beleidsvelden|deelprogramma['’]?s|beleidsterreinen)|programma(?:doel(?:en|stelling(?:en)?)?|visie))$/i;
const longest = 600;
const searched = 12;
/** A line that names the chapter is no sentence. */
const longestLine = 60;

/**
 * The level of a chapter that its heading does not tell, from how its text speaks of it; the chapter as it is where the text says nothing.
 * Not of a page that every programme has ("Inleiding", "Beleidsindicatoren").
 */
export function withLevelInText(chapter: ChapterDraft): ChapterDraft {
  const named = levelWithCode(chapter);
  if (named !== null) return { ...chapter, level: named };
  if (chapter.level !== 'other' || chapter.code !== null || chapter.isUnnamed || isPageOfMany(chapter.title))
    return chapter;
  const title = plainLine(chapter.title);
  let left = searched;
  for (const { heading, blocks } of chapter.passages) {
    const asked = heading === null ? null : levelOf(closing.exec(plainLine(heading.slice(0, longest))));
    if (asked !== null) return { ...chapter, level: asked };
    if (heading !== null && ofProgramme.test(heading)) return { ...chapter, level: 'programme' };
    for (const [at, block] of blocks.slice(0, left).entries()) {
      left -= 1;
      const text = wordsOf(block);
      if (text === '') continue;
      if (ofProgramme.test(text)) return { ...chapter, level: 'programme' };
      const sum = totalOf.test(text) ? `${text} ${wordsOf(blocks[at + 1])}` : text;
      const [, word = '', code = ''] = coded.exec(text) ?? [];
      const numbered = levelOf(['', word]);
      if (numbered !== null) return { ...chapter, code, level: numbered };
      const level = levelOf(opening.exec(text)) ?? levelBefore(sum, title);
      if (level !== null) return { ...chapter, level };
    }
    if (left <= 0) return chapter;
  }
  return chapter;
}

/** "Beleidsveld 2.1 lasten" in chapter 2.1: a short line of its own says what the chapter with this code is called. */
function levelWithCode({ code, passages }: ChapterDraft): ChapterLevel | null {
  if (code === null || !/^\d{1,2}\.\d/.test(code)) return null;
  for (const block of passages.flatMap((passage) => passage.blocks)) {
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || block.text.length > longestLine) continue;
    const [, word = '', number] = /^([a-z]+) (\d{1,2}(?:\.\d{1,3})+)(?= |$)/.exec(plainLine(block.text)) ?? [];
    if (number !== undefined && plainCode(number) === plainCode(code)) {
      const level = levelOf(['', word]);
      if (level !== null) return level;
    }
  }
  return null;
}

/** "Totaal programma" above the name of one. */
const totalOf = /^totaal [a-z]+$/;

function wordsOf(block: Block | undefined): string {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return '';
  return plainLine(block.text.slice(0, longest));
}

/** "… is opgenomen in het programma Gezonde stad", "Totaal programma Gezonde stad", where the chapter is called so. */
function levelBefore(text: string, title: string): ChapterLevel | null {
  const at = title.length < 4 ? -1 : text.indexOf(` ${title}`);
  return at < 0 ? null : levelOf(/()\b(?:het|dit|ons|totaal) ([a-z]+)$/.exec(text.slice(0, at)));
}

function levelOf(match: readonly string[] | null): ChapterLevel | null {
  const word = match?.[1] || match?.[2] || '';
  const level = Object.hasOwn(levelWords, word) ? levelWords[word] : undefined;
  return level === undefined || level === 'other' || level === 'paragraph' ? null : level;
}

function isPageOfMany(title: string): boolean {
  const key = nameKey(title);
  return (
    matterTitles.has(key) ||
    isOwnPassage(title) ||
    title.endsWith('?') ||
    indicatorTitles.some((indicators) => key.startsWith(indicators))
  );
}
