import type { DraftChapter } from '../book/draft.ts';
import { leads } from '../content/prose.data.ts';
import { writeProse } from '../content/prose.ts';
import { layAccounts, layReached } from './accounts.ts';
import type { LaidBlock, LaidPart, LaidPassage, Question } from './block.ts';
import { layByGoal } from './by-goal.ts';
import { layDeviations } from './deviations.ts';
import { layGoalTree, layTreeOnly } from './goal-tree.ts';
import { headingOf, levelOf, nameChapter } from './headings.ts';
import type { Volume } from './house.ts';
import type { IndicatorGroup } from './indicator-group.ts';
import { layIndicators } from './indicators.ts';
import { layMoneyTable } from './money-table.ts';
import { layActivities, layGoals, layPromises } from './plans.ts';
import { wordQuestion } from './questions.ts';
import type { Told } from './told.ts';

/** A chapter in the layout of the house, with what a careful reader says that it states. */
export function layChapter(chapter: DraftChapter, volume: Volume, shown: readonly IndicatorGroup[]): LaidPart {
  const { layout } = volume;
  const { heading, code, titles } = nameChapter(chapter, layout);
  const blocks: LaidBlock[] = [headingOf(heading, chapter.rank + 1, layout, 'chapter')];
  const passages: LaidPassage[] = [];
  const commitments: Told[] = [];
  const accounts: Told[] = [];
  const ask = (question: Question | 'reached', answer: readonly LaidBlock[]) => {
    const asked = wordQuestion(question, volume);
    // What was reached and what was done are two headings and one kind of answer.
    passages.push({ question: question === 'reached' ? 'done' : question, heading: asked, blocks: answer });
    blocks.push(headingOf(asked, chapter.rank + 2, layout, 'question'), ...answer);
  };
  const isLeaf = chapter.goals.length > 0;
  if (layout.holder === 'line') blocks.push({ kind: 'paragraph', text: `Portefeuillehouder: ${chapter.holder}` });
  const introduction = chapter.introduction.map((text) => ({ kind: 'paragraph', text }) as const);
  if (introduction.length > 0) passages.push({ question: 'intro', heading: null, blocks: introduction });
  blocks.push(...introduction);
  // A tree says all that is planned: what follows it says the same again, in a report what came of it.
  const tree = isLeaf ? layGoalTree(chapter, volume) : null;
  if (tree !== null) blocks.push(...tree.blocks);
  if (chapter.situation !== null) ask('situation', [{ kind: 'paragraph', text: chapter.situation }]);
  if (isLeaf && layout.goalTree === 'instead' && volume.kind === 'budget') {
    const told = layTreeOnly(chapter, volume);
    commitments.push(told);
    blocks.push(...told.blocks);
  } else if (isLeaf && layout.arrangement === 'by-goal' && volume.kind !== 'progress-report' && chapter.hasAnswer) {
    const told = layByGoal(chapter, volume);
    commitments.push(...told.commitments);
    accounts.push(...told.accounts);
    passages.push(...told.passages);
    blocks.push(...told.blocks);
  } else if (isLeaf) {
    layByQuestion(chapter, volume, { ask, commitments, accounts });
  }
  blocks.push(...layIndicators(shown, volume, { rank: chapter.rank + 2, money: chapter.money }));
  if (chapter.conclusion !== null) ask('conclusion', [{ kind: 'paragraph', text: chapter.conclusion }]);
  if (chapter.money !== null && !isWithIndicators(volume, shown)) {
    ask('cost', [...caption(volume), layMoneyTable(chapter.money, volume), ...layDeviations(chapter, volume)]);
  }
  const planned = tree === null || tree.stated.length === 0 ? [] : tree.stated.map(([text]) => text ?? '');
  return {
    chapter: {
      key: chapter.key,
      code,
      titles,
      level: levelOf(chapter.rank),
      measures: chapter.indicators.map(({ name }) => name),
      questions: [...new Set(passages.flatMap(({ question }) => (question === 'intro' ? [] : [question])))],
      passages,
      commitments: commitments.flatMap(({ stated }) => stated),
      goalCount: commitments.length > 0 ? chapter.goals.length : 0,
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

type Collected = {
  readonly ask: (question: Question | 'reached', answer: readonly LaidBlock[]) => void;
  readonly commitments: Told[];
  readonly accounts: Told[];
};

function layByQuestion(chapter: DraftChapter, volume: Volume, { ask, commitments, accounts }: Collected): void {
  if (volume.kind !== 'progress-report') {
    const goals = layGoals(chapter, volume);
    commitments.push(goals);
    ask('achieve', goals.blocks);
  }
  if (volume.kind === 'budget') {
    const told = layActivities(chapter, volume);
    const promised = layPromises(chapter, volume);
    commitments.push(told, promised);
    ask('do', [{ kind: 'paragraph', text: lead(chapter, volume) }, ...told.blocks, ...promised.blocks]);
  }
  if (volume.kind === 'budget' || !chapter.hasAnswer) return;
  if (volume.kind === 'annual-report') {
    const reached = layReached(chapter, volume);
    accounts.push(reached);
    ask('reached', reached.blocks);
  }
  const told = layAccounts(chapter, volume);
  accounts.push(told);
  ask('done', told.blocks);
}

function isWithIndicators({ layout }: Volume, shown: readonly IndicatorGroup[]): boolean {
  return (
    layout.moneyPlace === 'with-indicators' &&
    layout.orientation === 'rows' &&
    layout.periods !== 'dates-over' &&
    shown.some(({ indicators }) =>
      indicators.some(({ kind }) => kind !== 'mandatory' || layout.mandatory === 'among-others'),
    )
  );
}

function caption({ layout }: Volume): readonly LaidBlock[] {
  return layout.moneyUnit === 'thousands-in-caption' ? [{ kind: 'paragraph', text: 'Bedragen x € 1.000' }] : [];
}

function lead(chapter: DraftChapter, { seed, body, kind, year }: Volume): string {
  return writeProse(leads, 1, { seed, body, title: chapter.title, kind, year });
}

function sentencesOf(text: string | null): readonly string[] {
  return text === null ? [] : [text, ...text.split(/(?<=\.)\s/)];
}
