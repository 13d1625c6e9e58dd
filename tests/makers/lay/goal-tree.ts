import type { DraftChapter } from '../book/draft.ts';
import { headCell, type LaidBlock, type LaidCell, type StatedText } from './block.ts';
import type { Volume } from './house.ts';
import { planOf, type Told } from './statements.ts';

/** Data: the words for goals and what is done for them, from the top of the tree. */
const treeWords = [
  ['Kerndoel', 'Inspanning'],
  ['Ambitie', 'Prestatie'],
  ['Maatschappelijk doel', 'Actie'],
] as const;

/** A tree with the goals of a chapter and the activities below them, before anything else is told. */
export function layGoalTree(chapter: DraftChapter, volume: Volume): Told {
  const { layout, seed } = volume;
  if (layout.goalTree === 'none' || chapter.goals.length === 0) return { blocks: [], stated: [], allowed: [] };
  const [goalWord, actWord] = treeWords[seed % treeWords.length] ?? treeWords[0];
  const acts = chapter.activities.map((one) => planOf(one, layout.activityWording));
  const goals = chapter.goals.map(({ text }) => text);
  const stated: StatedText[] = [...goals, ...acts].map((text) => [text]);
  const shared = goals.map((goal, at) => ({
    goal,
    acts: acts.filter((_, place) => place % goals.length === at),
  }));
  const title: LaidBlock = { kind: 'paragraph', text: 'Doelenboom', bold: true };
  if (layout.goalTree === 'list') {
    const items = shared.flatMap(({ goal, acts: own }) => [
      { text: `${goalWord}: ${goal}`, depth: 0 },
      ...own.map((text) => ({ text: `${actWord}: ${text}`, depth: 1 })),
    ]);
    return { blocks: [title, { kind: 'list', ordered: false, items }], stated, allowed: items.map(({ text }) => text) };
  }
  const number = chapter.numbers.join('.');
  const rows = shared.flatMap(({ goal, acts: own }, at): readonly (readonly LaidCell[])[] => {
    const code = `${number}.${at + 1}`;
    const first: LaidCell = { text: `${code} ${goal}`, ...(own.length > 1 ? { rows: own.length } : {}) };
    if (own.length === 0) return [[first, { text: '' }]];
    return own.map((text, place) => {
      const cell: LaidCell = { text: `${code}.${place + 1} ${text}` };
      return place === 0 ? [first, cell] : [cell];
    });
  });
  const table = {
    kind: 'table',
    caption: null,
    headRows: 1,
    rows: [[headCell(goalWord), headCell(actWord)], ...rows],
  } as const;
  return { blocks: [title, table], stated, allowed: rows.flatMap((row) => row.map(({ text }) => text)) };
}
