import type { DraftActivity, DraftChapter } from '../book/draft.ts';
import { type ActivityWording, wordOutcome, wordPlan } from '../content/activity.ts';
import type { Body } from '../content/body.ts';
import { bodyKinds } from '../content/names.data.ts';
import { pickFrom, randomFor } from '../random.ts';
import { headCell, type LaidBlock, type LaidCell, type StatedText } from './block.ts';
import type { Volume } from './house.ts';

/** Blocks, and the statements that a reader finds in them. */
export type Told = {
  readonly blocks: readonly LaidBlock[];
  readonly stated: readonly StatedText[];
  readonly allowed: readonly string[];
};

/** The goals of a chapter as the house tells them. */
export function layGoals({ goals, numbers, holder }: DraftChapter, { layout, seed }: Volume): Told {
  const texts = goals.map(({ text }) => text);
  const stated = texts.map((text): StatedText => [text]);
  const allowed = goals.map(({ explanation }) => explanation);
  switch (layout.goals) {
    case 'bullets':
      return { blocks: [listOf(texts, false)], stated, allowed: [] };
    case 'numbered':
      return { blocks: [listOf(texts.map(sentence), true)], stated, allowed: [] };
    case 'paragraphs':
      return { blocks: texts.map((text) => paragraph(sentence(text))), stated, allowed: [] };
    case 'label': {
      const label = pickFrom(randomFor(seed, 'goal label'), ['Doel', 'Doelstelling', 'Ambitie', 'Streven', 'Kerndoel']);
      const blocks = goals.flatMap(({ text, explanation }): readonly LaidBlock[] => [
        { kind: 'paragraph', lead: `${label}:`, text: sentence(text) },
        paragraph(explanation),
      ]);
      return { blocks, stated: texts.map((text) => [text, `${label}: ${text}`]), allowed };
    }
    case 'bold-line': {
      const blocks = goals.flatMap(({ text, explanation }): readonly LaidBlock[] => [
        { kind: 'paragraph', text, bold: true },
        paragraph(explanation),
      ]);
      return { blocks, stated, allowed };
    }
    case 'table': {
      const heads = ['Nr.', 'Doel', 'Verantwoordelijk'].map((head) => headCell(head));
      const rows = texts.map((text, at): readonly LaidCell[] => [
        { text: `${numbers.join('.')}.${String.fromCodePoint(97 + at)}` },
        { text },
        { text: holder },
      ]);
      return { blocks: [{ kind: 'table', caption: null, headRows: 1, rows: [heads, ...rows] }], stated, allowed: [] };
    }
  }
}

/** The activities of a chapter, as a plan. */
export function layActivities(chapter: DraftChapter, { layout, seed, year }: Volume): Told {
  const planned = chapter.activities.filter(({ term }) => term === null);
  const texts = planned.map((one) => planOf(one, layout.activityWording));
  const stated = texts.map((text): StatedText => [text]);
  switch (layout.activities) {
    case 'bullets':
      return { blocks: [listOf(texts.map(closing), false)], stated, allowed: [] };
    case 'numbered':
      return { blocks: [listOf(texts, true)], stated, allowed: [] };
    case 'lines':
      return { blocks: texts.map((text) => paragraph(sentence(text))), stated, allowed: [] };
    case 'sentences': {
      const whole = planned.map((one) => planOf(one, layout.activityWording === 'passive' ? 'passive' : 'we'));
      return { blocks: [paragraph(whole.map(sentence).join(' '))], stated: whole.map((text) => [text]), allowed: [] };
    }
    case 'label': {
      const label = pickFrom(randomFor(seed, 'activity label'), [
        'Actie',
        'Activiteit',
        'Inspanning',
        'Stap',
        'Maatregel',
      ]);
      return {
        blocks: texts.map((text) => ({ kind: 'paragraph', lead: `${label}:`, text: sentence(text) }) as const),
        stated: texts.map((text) => [text, `${label}: ${text}`]),
        allowed: [],
      };
    }
    case 'code-label': {
      const label = pickFrom(randomFor(seed, 'activity label'), ['Inspanning', 'Actie', 'Prestatie', 'Werkpakket']);
      const coded = texts.map((_, at) => `${label} ${chapter.numbers.join('.')}.${String.fromCodePoint(97 + at)}`);
      return {
        blocks: texts.map((text, at) => ({ kind: 'paragraph', lead: coded[at] ?? label, text }) as const),
        stated: texts.map((text, at) => [text, `${coded[at] ?? label} ${text}`]),
        allowed: [],
      };
    }
    case 'table': {
      const heads =
        [
          ['Activiteit', 'Planning', 'Wie'],
          ['Wat', 'Wanneer', 'Trekker'],
        ][seed % 2] ?? [];
      const rows = texts.map((text, at): readonly LaidCell[] => [
        { text },
        { text: `Q${(at % 4) + 1} ${year}` },
        { text: chapter.holder },
      ]);
      const table = {
        kind: 'table',
        caption: null,
        headRows: 1,
        rows: [heads.map((head) => headCell(head)), ...rows],
      } as const;
      return { blocks: [table], stated, allowed: [] };
    }
  }
}

/** Commitments in running text that say who does what by when. */
export function layPromises({ activities }: DraftChapter, { body, seed }: Volume): Told {
  const texts = activities.flatMap(({ activity, term }) =>
    term === null ? [] : [promise({ activity, term }, body, seed)],
  );
  if (texts.length === 0) return { blocks: [], stated: [], allowed: [] };
  return { blocks: [paragraph(texts.map(sentence).join(' '))], stated: texts.map((text) => [text]), allowed: [] };
}

function promise(
  { activity, term }: { activity: DraftActivity['activity']; term: string },
  body: Body,
  seed: number,
): string {
  const { thing, verb } = activity;
  const { plural, what } = thing;
  const { board } = bodyKinds[body.kind];
  const forms = [
    `Naar verwachting ${plural ? 'worden' : 'wordt'} ${what} ${term} ${verb.done}`,
    `${term.charAt(0).toUpperCase()}${term.slice(1)} zal ${board} ${what} ${verb.infinitive}`,
  ];
  return forms[seed % forms.length] ?? '';
}

/** What a report says of the goals: how far each came. */
export function layReached({ goals }: DraftChapter, { seed, year }: Volume): Told {
  const texts = goals.map(({ text }) => {
    const random = randomFor(seed, `reached ${text} ${year}`);
    return `${text}: ${pickFrom(random, reached).replace('{year}', String(year))}`;
  });
  return { blocks: texts.map((text) => paragraph(sentence(text))), stated: texts.map((text) => [text]), allowed: [] };
}

/** Data: how far a goal came. */
const reached = [
  'dit is in {year} dichterbij gekomen',
  'dit is grotendeels gelukt',
  'hier is in {year} een flinke stap gezet',
  'dit gaat beter dan een jaar geleden',
];

/** What a report says of the activities. */
export function layAccounts(chapter: DraftChapter, { layout, seed, year }: Volume): Told {
  const answered = chapter.activities.filter((one) => one.answered);
  const wording = layout.activityWording === 'we' ? 'we' : 'passive';
  const plans = answered.map((one) => planOf(one, layout.activityWording));
  const outcomes = answered.map(({ activity, outcome }) => outcome ?? wordOutcome(activity, wording, year));
  const stated = outcomes.map((text): StatedText => [text]);
  switch (layout.accounts) {
    case 'bullets':
      return { blocks: [listOf(outcomes.map(sentence), false)], stated, allowed: [] };
    case 'paragraphs':
      return { blocks: outcomes.map((text) => paragraph(sentence(text))), stated, allowed: [] };
    case 'sentences':
      return {
        blocks: [paragraph(outcomes.map(sentence).join(' '))],
        stated,
        allowed: [outcomes.map(sentence).join(' ')],
      };
    case 'label': {
      const [plan, result] = pickFrom(randomFor(seed, 'account label'), [
        ['Actie', 'Resultaat'],
        ['Inspanning', 'Stand van zaken'],
        ['Voornemen', 'Uitkomst'],
        ['Plan', 'Terugblik'],
      ] as const);
      const blocks = answered.flatMap((_, at): readonly LaidBlock[] => [
        { kind: 'paragraph', lead: `${plan}:`, text: sentence(plans[at] ?? '') },
        { kind: 'paragraph', lead: `${result}:`, text: sentence(outcomes[at] ?? '') },
      ]);
      return {
        blocks,
        stated: outcomes.map((text) => [text, `${result}: ${text}`]),
        allowed: plans.flatMap((text) => [text, `${plan}: ${text}`]),
      };
    }
    case 'status-table':
      return tableOfAccounts(answered, plans, outcomes, null);
    case 'light-table': {
      const told = tableOfAccounts(answered, plans, outcomes, seed % 2 === 0 ? '●' : null);
      return { ...told, blocks: [...(layout.guideLists === 'none' ? legend : []), ...told.blocks] };
    }
  }
}

/** What the colours mean: no account of anything. */
export const legend: readonly LaidBlock[] = [
  {
    kind: 'list',
    ordered: false,
    items: ['groen: gereed of op koers', 'oranje: later dan gepland', 'rood: niet in dit jaar'].map((text) => ({
      text,
      depth: 0,
    })),
  },
];

const lights = { done: 'groen', late: 'oranje', moved: 'rood' } as const;
const statuses = { done: 'Gereed', late: 'Gereed', moved: 'Vertraagd' } as const;

function tableOfAccounts(
  answered: readonly DraftActivity[],
  plans: readonly string[],
  outcomes: readonly string[],
  sign: string | null,
): Told {
  const heads = ['Activiteit', sign === null ? 'Status' : 'Stoplicht', 'Toelichting'].map((head) => headCell(head));
  const rows = answered.map(({ activity: { outcome } }, at): readonly LaidCell[] => [
    { text: plans[at] ?? '' },
    sign === null ? { text: statuses[outcome] } : { text: sign, light: lights[outcome] },
    { text: sentence(outcomes[at] ?? '') },
  ]);
  return {
    blocks: [{ kind: 'table', caption: null, headRows: 1, rows: [heads, ...rows] }],
    stated: outcomes.map((text) => [text]),
    allowed: plans,
  };
}

function listOf(texts: readonly string[], ordered: boolean): LaidBlock {
  return { kind: 'list', ordered, items: texts.map((text) => ({ text, depth: 0 })) };
}

function paragraph(text: string): LaidBlock {
  return { kind: 'paragraph', text };
}

function sentence(text: string): string {
  return text === '' ? '' : `${text}.`;
}

function closing(text: string, at: number, all: readonly string[]): string {
  return at === all.length - 1 ? `${text}.` : `${text};`;
}

/** The plan in the words of the house, or in words of its own. */
export function planOf({ activity, plan }: DraftActivity, wording: ActivityWording): string {
  return plan ?? wordPlan(activity, wording);
}
