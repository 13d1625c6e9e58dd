import type { DraftChapter } from '../book/draft.ts';
import type { LaidBlock, LaidPart, Question } from './block.ts';
import { layGoalTree } from './goal-tree.ts';
import { headingOf, levelOf, nameChapter } from './headings.ts';
import type { Volume } from './house.ts';
import { layIndicators } from './indicators.ts';
import { layMoneyTable } from './money-table.ts';
import { wordQuestion } from './questions.ts';
import type { IndicatorGroup } from './row-table.ts';
import { layAccounts, layActivities, layGoals, layPromises, type Told } from './statements.ts';
import { leads } from '../content/prose.data.ts';
import { writeProse } from '../content/prose.ts';

/** A chapter in the layout of the house, with what a careful reader says that it states. */
export function layChapter(chapter: DraftChapter, volume: Volume, shown: readonly IndicatorGroup[]): LaidPart {
  const { layout } = volume;
  const { heading, code, titles } = nameChapter(chapter, layout);
  const blocks: LaidBlock[] = [headingOf(heading, chapter.rank + 1, layout, 'chapter')];
  const asked: Question[] = [];
  const commitments: Told[] = [];
  const accounts: Told[] = [];
  const ask = (question: Question, answer: readonly LaidBlock[]) => {
    asked.push(question);
    blocks.push(headingOf(wordQuestion(question, volume), chapter.rank + 2, layout, 'question'), ...answer);
  };
  const isLeaf = chapter.goals.length > 0;
  if (layout.holder === 'line') blocks.push({ kind: 'paragraph', text: `Portefeuillehouder: ${chapter.holder}` });
  blocks.push(...chapter.introduction.map((text) => ({ kind: 'paragraph', text }) as const));
  // A tree says all that is planned: what follows it says the same again, in a report what came of it.
  const tree = isLeaf ? layGoalTree(chapter, volume) : null;
  if (tree !== null) blocks.push(...tree.blocks);
  if (chapter.situation !== null) ask('situation', [{ kind: 'paragraph', text: chapter.situation }]);
  if (isLeaf && volume.kind !== 'progress-report') {
    const goals = layGoals(chapter, volume);
    commitments.push(goals);
    ask('achieve', goals.blocks);
  }
  if (isLeaf && volume.kind === 'budget') {
    const told = layActivities(chapter, volume);
    const promised = layPromises(chapter);
    commitments.push(told, promised);
    ask('do', [{ kind: 'paragraph', text: lead(chapter, volume) }, ...told.blocks, ...promised.blocks]);
  }
  if (isLeaf && volume.kind !== 'budget' && chapter.hasAnswer) {
    const told = layAccounts(chapter, volume);
    accounts.push(told);
    ask('done', told.blocks);
  }
  blocks.push(...layIndicators(shown, volume, { rank: chapter.rank + 2, money: chapter.money }));
  if (chapter.conclusion !== null) ask('conclusion', [{ kind: 'paragraph', text: chapter.conclusion }]);
  if (chapter.money !== null && !isWithIndicators(volume, shown)) {
    ask('cost', [...caption(volume), layMoneyTable(chapter.money, volume)]);
  }
  const planned = tree === null || tree.stated.length === 0 ? [] : tree.stated.map(([text]) => text ?? '');
  return {
    chapter: {
      key: chapter.key,
      code,
      titles,
      level: levelOf(chapter.rank),
      questions: asked,
      commitments: commitments.flatMap(({ stated }) => stated),
      accounts: accounts.flatMap(({ stated }) => stated),
      allowed: [
        ...[...commitments, ...accounts].flatMap(({ allowed }) => allowed),
        ...(tree?.allowed ?? []),
        ...planned,
        // Whether a conclusion is an account, and a wide view a commitment, is a matter of taste.
        ...sentencesOf(chapter.conclusion),
      ],
    },
    blocks,
  };
}

function isWithIndicators({ layout }: Volume, shown: readonly IndicatorGroup[]): boolean {
  return (
    layout.moneyPlace === 'with-indicators' &&
    layout.orientation === 'rows' &&
    shown.some(({ indicators }) => indicators.length > 0)
  );
}

function caption({ layout }: Volume): readonly LaidBlock[] {
  return layout.moneyUnit === 'thousands-in-caption' ? [{ kind: 'paragraph', text: 'Bedragen x € 1.000' }] : [];
}

function lead(chapter: DraftChapter, { seed, body, year }: Volume): string {
  return writeProse(leads, 1, { seed, body, title: chapter.title, year, use: 'lead' });
}

function sentencesOf(text: string | null): readonly string[] {
  return text === null ? [] : [text, ...text.split(/(?<=\.)\s/)];
}
