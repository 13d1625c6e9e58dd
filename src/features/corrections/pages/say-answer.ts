import type { LevelsMeaning, PublicationItem } from '../../../review/item.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Answer } from '../answers/answer.ts';
import type { StatedAs } from '../changes/list-stated.ts';

/** Which publication of which body something is, as far as that is known: "Begroting 2022, Havermonde". */
function sayPublication({ review: t, kinds }: Words, { kind, year, organisation }: PublicationItem['read']): string {
  return [`${kinds[kind]} ${year ?? ''}`.trim(), organisation ?? t.unknownBody].join(', ');
}

/** How many headings are of which level: "4× Programma, 10× Beleidsveld". */
function sayLevels({ review: t, levels }: Words, answer: LevelsMeaning): string {
  const named = answer.levels.flatMap((level) => level ?? []);
  return [...Map.groupBy(named, (level) => level)]
    .map(([level, own]) => `${own.length}× ${level === 'other' ? t.otherChapter : levels[level]}`)
    .join(', ');
}

/** What something is said to be, in words. */
export function sayAnswer(words: Words, answer: Answer): string {
  const { review: t, questions, levels, roles, sides } = words;
  if (typeof answer === 'string') return t.statements[answer];
  switch (answer.is) {
    case 'question':
      return questions[answer.question];
    case 'chapter':
      if (answer.level === 'other') return t.otherChapter;
      return answer.level === null ? t.headings.chapter : levels[answer.level];
    case 'goal':
    case 'part':
    case 'text':
      return t.headings[answer.is];
    case 'publication':
      return sayPublication(words, answer);
    case 'amount':
      return t.amount(sides[answer.side]);
    case 'indicator':
    case 'neither':
      return t.rows[answer.is];
    case 'levels':
      return sayLevels(words, answer);
    case 'value':
      return `${roles[answer.role]}, ${t.year(answer.year)}`;
    default:
      return t.columns[answer.is];
  }
}

/** What something stated was taken for, in words. */
export function sayStatedAs(words: Words, as: StatedAs): string {
  const { review: t, questions, levels, roles, sides, standings } = words;
  switch (as.is) {
    case 'publication':
      return sayPublication(words, as);
    case 'chapter':
      return levels[as.level];
    case 'passage':
      return questions[as.question];
    case 'figure':
      return [roles[as.role], as.year].filter((part) => part !== null).join(' ');
    case 'amount':
      return [as.standing && standings[as.standing], as.side && sides[as.side], as.year]
        .filter((part) => part !== null)
        .join(' ');
    default:
      return t.statements[as.is];
  }
}
