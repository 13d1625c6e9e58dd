import type { DraftChapter } from '../book/draft.ts';
import { headCell, type LaidBlock, type LaidCell, type StatedText } from './block.ts';
import type { Volume } from './house.ts';
import { planOf, type Told } from './told.ts';

/** Data: the words for goals and what is done for them, from the top of the tree. */
const treeWords = [
  ['Kerndoel', 'Inspanning'],
  ['Ambitie', 'Prestatie'],
  ['Maatschappelijk doel', 'Actie'],
] as const;

/** A tree with the goals of a chapter and the activities below them, before anything else is told. */
export function layGoalTree(chapter: DraftChapter, volume: Volume): Told {
  const { layout, seed } = volume;
  if (layout.goalTree === 'none' || layout.goalTree === 'instead' || chapter.goals.length === 0) {
    return { blocks: [], stated: [], allowed: [] };
  }
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

/** A table that is all the plan there is: what is wanted most, what that takes, and what is done for it, each with its code. */
export function layTreeOnly(chapter: DraftChapter, { layout, seed, year }: Volume): Told {
  const [first, ...others] = chapter.goals.map(({ text }) => text);
  const number = chapter.numbers.join('.');
  const acts = chapter.activities.map((one) => planOf(one, layout.activityWording));
  const heads = [
    ['Kerndoel', 'Operationeel doel', `Acties ${year}`],
    ['Ambitie', 'Beleidsdoel', `Prestaties ${year}`],
    ['Maatschappelijk effect', 'Resultaat', 'Inzet'],
  ][seed % 3]?.map((head) => headCell(head));
  const letter = seed % 2 === 0 ? `P${number} ` : `${number}.`;
  const core = `${letter}1 ${first ?? ''}`;
  const aims = others.map((text, at) => `${letter}1.${at + 1} ${text}`);
  const coded = acts.map((text, at) => `${letter}1.${(at % Math.max(1, others.length)) + 1}.${at + 1} ${text}`);
  const depth = Math.max(1, aims.length, coded.length);
  const rows = Array.from({ length: depth }, (_, at): readonly LaidCell[] => [
    ...(at === 0 ? [{ text: core, ...(depth > 1 ? { rows: depth } : {}) }] : []),
    { text: aims[at] ?? '' },
    { text: coded[at] ?? '' },
  ]);
  const table = { kind: 'table', caption: null, headRows: 1, rows: [heads ?? [], ...rows] } as const;
  const pair = (text: string, withCode: string): StatedText => [text, withCode];
  return {
    blocks: [{ kind: 'paragraph', text: 'Doelenboom', bold: true }, table],
    stated: [
      pair(first ?? '', core),
      ...others.map((text, at) => pair(text, aims[at] ?? '')),
      ...acts.map((text, at) => pair(text, coded[at] ?? '')),
    ],
    allowed: [],
  };
}
