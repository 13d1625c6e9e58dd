import type { MarkedBlock } from './marked-block.ts';
import type { OutlinePlace } from './place-title.ts';
import { isWQuestion, startsOver } from './question-order.ts';

/** Only running text stands between this line and a W-question that starts the cycle over: the line opened the chapter. */
export function startsOverSoon(place: OutlinePlace): boolean {
  if (place.asked === 'situation') return false;
  if (place.asked === null && (place.blocks[place.index]?.rank != null || place.askedAhead < 2)) return false;
  for (let at = place.index + 1; at < Math.min(place.blocks.length, place.index + 12); at += 1) {
    const block = place.blocks[at];
    if (block === undefined) return false;
    const mark = block.mark;
    if (mark.kind === 'question') {
      const { question } = mark.question;
      if (place.asked === null) return isWQuestion(question);
      return question !== place.asked && isWQuestion(question) && startsOver(place.asked, question);
    }
    if (mark.kind === 'note' || (mark.kind === 'content' && block.block.kind === 'paragraph')) continue;
    return false;
  }
  return false;
}

/** The level of the highest marked-up W-question; null where none is marked up. */
export function highestQuestionRank(blocks: readonly MarkedBlock[]): number | null {
  const ranks = blocks.flatMap(({ mark, rank }) =>
    mark.kind === 'question' && isWQuestion(mark.question.question) && rank !== null ? [rank] : [],
  );
  return ranks.length === 0 ? null : ranks.reduce((highest, rank) => Math.min(highest, rank));
}

/** For each block how often, from there to the next chapter with a code, is asked what is wanted. */
export function countAskedAhead(blocks: readonly MarkedBlock[]): readonly number[] {
  let asked = 0;
  // Written twice, for the menu of the site, a question is asked once.
  let below = '';
  return blocks
    .toReversed()
    .map(({ mark, text }) => {
      if (mark.kind === 'chapter') asked = 0;
      else if (mark.kind === 'question' && mark.question.question === 'achieve' && text !== below) asked += 1;
      if (mark.kind !== 'note') below = text;
      return asked;
    })
    .reverse();
}
