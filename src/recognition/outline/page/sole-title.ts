import { nameKey } from '../../../model/text/keys.ts';
import { columnHeads, ownPassageTitles } from '../chapters/chapter-words.data.ts';
import { opensNoChapter } from '../chapters/opens-no-chapter.ts';
import type { MarkedBlock } from '../marks/marked-block.ts';

/** "Toelichting lasten" says of what it is one, "Toelichtingen" does not. */
const fewestLetters = 4;

/**
 * Whether a title is the only one of a page and names it: what heads a part of other pages and says of what it is one ("Toelichting baten en
 * lasten"), where nothing else is headed but goals with a number.
 */
export function isSoleTitle(blocks: readonly MarkedBlock[], at: number): boolean {
  const title = blocks[at];
  if (title?.mark.kind !== 'title' || opensNoChapter(title.text) || title.text.endsWith('?')) return false;
  const key = nameKey(title.text);
  const saysOfWhat = ownPassageTitles.some((own) => key.startsWith(own) && key.length >= own.length + fewestLetters);
  if (!saysOfWhat || columnHeads.has(key)) return false;
  return blocks.every(({ mark, text }, index) => {
    if (index === at || isNumberedGoal(text)) return true;
    return mark.kind !== 'title' && mark.kind !== 'chapter' && mark.kind !== 'question';
  });
}

/** "Doelstelling 2 Vrijwilligers" */
export function isNumberedGoal(text: string): boolean {
  return /^(?:hoofd|sub)?doel(?:stelling)? \d/i.test(text);
}
