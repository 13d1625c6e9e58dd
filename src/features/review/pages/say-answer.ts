import type { LevelsMeaning } from '../../../review/item.ts';
import type { Words } from '../../../words/nl.data.ts';
import { sayPublicationRead } from '../../../words/say-stated-as.ts';
import type { Answer } from '../answers/answer.ts';

/** A year by where it is told, as the first of a line. */
export function sayYear({ review: t }: Words, year: number | 'head' | null): string {
  const said = t.year(year);
  return said.charAt(0).toUpperCase() + said.slice(1);
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
      return sayPublicationRead(words, answer);
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
