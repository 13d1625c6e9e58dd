import type { DraftActivity, DraftChapter } from '../book/draft.ts';
import type { Body } from '../content/body.ts';
import { bodyKinds } from '../content/names.data.ts';
import { pickFrom, randomFor } from '../random.ts';
import { headCell, type LaidBlock, type LaidCell, type StatedText } from './block.ts';
import type { Volume } from './house.ts';
import { closing, listOf, paragraph, planOf, sentence, type Told } from './told.ts';

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
