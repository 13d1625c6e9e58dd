import type { DraftActivity, DraftChapter } from '../book/draft.ts';
import { wordOutcome } from '../content/activity.ts';
import { pickFrom, randomFor } from '../random.ts';
import { headCell, type LaidBlock, type LaidCell, type StatedText } from './block.ts';
import type { Volume } from './house.ts';
import { listOf, paragraph, planOf, sentence, type Told } from './told.ts';

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
