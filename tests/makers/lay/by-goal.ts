import type { DraftChapter } from '../book/draft.ts';
import { layAccounts, layReached } from './accounts.ts';
import type { LaidBlock, LaidPassage, Question } from './block.ts';
import { headingOf } from './headings.ts';
import type { Volume } from './house.ts';
import { layActivities, layPromises } from './plans.ts';
import { wordQuestion } from './questions.ts';
import type { Told } from './told.ts';

/**
 * The goals of a chapter one after the other, each as a heading, with what will be or was done for it below. The question what is to be reached
 * is asked once, the others come back for each goal.
 */
export function layByGoal(chapter: DraftChapter, volume: Volume) {
  const { layout, kind } = volume;
  const commitments: Told[] = [];
  const accounts: Told[] = [];
  const passages: LaidPassage[] = [];
  const blocks: LaidBlock[] = [];
  const rank = chapter.rank + 2;
  const open = (question: Question | 'reached', at: number, answer: readonly LaidBlock[]) => {
    const asked = wordQuestion(question, volume);
    passages.push({ question: question === 'reached' ? 'done' : question, heading: asked, blocks: answer });
    blocks.push(headingOf(asked, at, layout, 'question'), ...answer);
  };
  open('achieve', rank, []);
  for (const [at, goal] of chapter.goals.entries()) {
    const share = chapter.activities.filter((_, place) => place % chapter.goals.length === at);
    const part: DraftChapter = { ...chapter, goals: [goal], activities: share };
    blocks.push(headingOf(goal.text, rank + 1, layout, 'question'), { kind: 'paragraph', text: goal.explanation });
    commitments.push({ blocks: [], stated: [[goal.text]], allowed: [goal.explanation] });
    if (kind === 'budget') {
      if (share.length === 0) continue;
      const told = layActivities(part, volume);
      const promised = layPromises(part, volume);
      commitments.push(told, promised);
      open('do', rank + 2, [...told.blocks, ...promised.blocks]);
      continue;
    }
    const reached = layReached(part, volume);
    accounts.push(reached);
    open('reached', rank + 2, reached.blocks);
    if (share.every(({ answered }) => !answered)) continue;
    const told = layAccounts(part, volume);
    accounts.push(told);
    open('done', rank + 2, told.blocks);
  }
  // The goals first, then what is done for them.
  const sorted = [
    ...commitments.filter((told) => told.blocks.length === 0 && told.stated.length > 0),
    ...commitments.filter(({ blocks: own }) => own.length > 0),
  ];
  return { commitments: sorted, accounts, passages, blocks };
}
