import {
  type ColumnMeaning,
  type Decision,
  type HeadingMeaning,
  type RowMeaning,
  rowMeanings,
  type StatementMeaning,
} from '../../../model/correction.ts';
import { printPeriod } from '../../../model/publication.ts';
import type { LevelsItem, LevelsMeaning, PublicationMeaning, ReviewItem } from '../../../review/item.ts';

/** What a person says that something is. */
export type Answer =
  | HeadingMeaning
  | ColumnMeaning
  | RowMeaning
  | StatementMeaning
  | PublicationMeaning
  | LevelsMeaning;

/** An answer as a form carries it: `question:do`, `value:achieved:-1`, `amount:income`, `nothing`, `publication:budget:2022:Havermonde` (or `2022-2026`, `2022-2`), `levels:programme,,policy-field`. */
export function printAnswer(answer: Answer): string {
  if (typeof answer === 'string') return answer;
  if (answer.is === 'question') return `question:${answer.question}`;
  if (answer.is === 'chapter') return `chapter:${answer.level ?? ''}`;
  if (answer.is === 'publication') return `publication:${answer.kind}:${printPeriod(answer)}:${answer.organisation}`;
  if (answer.is === 'amount') return `amount:${answer.side}`;
  if (answer.is === 'levels') return `levels:${answer.levels.map((level) => level ?? '').join(',')}`;
  return answer.is === 'value' ? `value:${answer.role}:${answer.year ?? ''}` : answer.is;
}

const statementAnswers: readonly string[] = ['commitment', 'account', 'nothing'] satisfies StatementMeaning[];
const headingAnswers: readonly string[] = ['question', 'chapter', 'goal', 'part', 'text'];

function isStatementAnswer(answer: Answer): answer is StatementMeaning {
  return typeof answer === 'string' && statementAnswers.includes(answer);
}

function isHeadingAnswer(answer: Answer): answer is HeadingMeaning {
  return typeof answer !== 'string' && headingAnswers.includes(answer.is);
}

function isPublicationAnswer(answer: Answer): answer is PublicationMeaning {
  return typeof answer !== 'string' && answer.is === 'publication';
}

function isLevelsAnswer(answer: Answer): answer is LevelsMeaning {
  return typeof answer !== 'string' && answer.is === 'levels';
}

const rowAnswers: readonly string[] = ['amount', ...rowMeanings];

function isRowAnswer(answer: Answer): answer is RowMeaning {
  return typeof answer !== 'string' && rowAnswers.includes(answer.is);
}

function isColumnAnswer(answer: Answer): answer is ColumnMeaning {
  if (typeof answer === 'string' || headingAnswers.includes(answer.is)) return false;
  return !isPublicationAnswer(answer) && !isLevelsAnswer(answer) && !isRowAnswer(answer);
}

/** What is decided of each heading of a list that is not left as it was read. */
function levelDecisions({ style, headings }: LevelsItem, { levels }: LevelsMeaning): readonly Decision[] {
  return headings.flatMap(({ words }, at): readonly Decision[] => {
    const level = levels[at] ?? null;
    return level === null ? [] : [{ about: 'heading', words, style, means: { is: 'chapter', level } }];
  });
}

/** What is decided where an item is answered so: one thing of a text, more where it is asked about many; nothing where that is no answer to it. */
export function decisionsOf(item: ReviewItem, answer: Answer): readonly Decision[] {
  if (item.about === 'levels') return isLevelsAnswer(answer) ? levelDecisions(item, answer) : [];
  const decision = decisionOf(item, answer);
  return decision === null ? [] : [decision];
}

function decisionOf(item: Exclude<ReviewItem, LevelsItem>, answer: Answer): Decision | null {
  if (item.about === 'heading') {
    if (!isHeadingAnswer(answer)) return null;
    const { words, style, isNumbered } = item;
    // a line by its own words is itself, with a number or without
    return { about: 'heading', words, ...(words === null && isNumbered && { isNumbered }), style, means: answer };
  }
  if (item.about === 'publication') {
    if (!isPublicationAnswer(answer)) return null;
    const { kind, year, endYear, sequence, organisation } = answer;
    const { read } = item;
    // said where it is there, and where it was read and is not
    const term = (endYear ?? read.endYear) === null ? {} : { endYear };
    const order = (sequence ?? read.sequence) === null ? {} : { sequence };
    return { about: 'publication', means: { kind, ...(year !== null && { year }), ...term, ...order, organisation } };
  }
  if (item.about === 'column')
    return isColumnAnswer(answer) ? { about: 'column', head: item.head, means: answer } : null;
  if (item.about === 'row') return isRowAnswer(answer) ? { about: 'row', name: item.name, means: answer } : null;
  return isStatementAnswer(answer) ? { about: 'statement', text: item.text, means: answer } : null;
}
