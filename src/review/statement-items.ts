import type { StatementMeaning } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Question } from '../model/question.ts';
import type { Reading } from '../model/reading.ts';
import { statementKey } from '../recognition/decided/decided.ts';
import { textsOf } from '../recognition/statements/settle-statements.ts';
import { eachOnce, type ReviewItem, type StatementItem } from './item.ts';
import { holdsNumber } from './loose-numbers.ts';

/** Of what was taken for sure something is asked last: first what answers a question and states nothing, then numbers that belong to no statement. */
const loose = 0.02;
const numbered = 0.015;
const stated = 0.01;

function meaningOf({ says }: Doubt['candidates'][number]): StatementMeaning | null {
  if (says.say === 'commitment' || says.say === 'account') return says.say;
  return says.say === 'text' ? 'nothing' : null;
}

type Asked = Omit<StatementItem, 'about' | 'count' | 'places'> & { readonly doubt: number };

function doubted({ doubts }: Reading): readonly Asked[] {
  return doubts
    .filter(({ stake }) => stake === 'statement')
    .map(({ text, at, candidates }) => ({
      text,
      at,
      means: null,
      candidates: candidates.flatMap((candidate) => meaningOf(candidate) ?? []),
      doubt: 1,
    }));
}

const stating: ReadonlySet<string> = new Set(['achieve', 'do', 'done', 'conclusion']);

function looseness(question: Question, text: string): number | null {
  if (stating.has(question)) return loose;
  return holdsNumber(text) ? numbered : null;
}

/** What the chapters state, and what states nothing of the answers to their questions, and of all texts with numbers. */
function told({ chapters }: Reading): readonly Asked[] {
  return chapters.flatMap(({ passages, commitments, accounts }) => [
    ...commitments.map(({ text, at }) => ({ text, at, means: 'commitment' as const, candidates: [], doubt: stated })),
    ...accounts.map(({ text, at }) => ({ text, at, means: 'account' as const, candidates: [], doubt: stated })),
    ...passages.flatMap(({ question, blocks }) =>
      blocks
        .flatMap((block) => (block.kind === 'read-table' ? [] : textsOf(block)))
        .flatMap(({ text, at }) => {
          const doubt = looseness(question, text);
          return doubt === null ? [] : [{ text, at, means: 'nothing' as const, candidates: [], doubt }];
        }),
    ),
  ]);
}

/** What holds two words or more: "8.1" alone says nothing. */
const words = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

/** The texts that state something, may do so, or could: first those of which the reading does not know it. */
export function statementItems(readings: readonly Reading[]): readonly ReviewItem[] {
  const texts = Map.groupBy(
    [...readings.flatMap(doubted), ...readings.flatMap(told)].filter(({ text }) => words.test(text)),
    ({ text }) => statementKey(text),
  );
  return [...texts.values()].flatMap((own): ReviewItem[] => {
    const [first] = own;
    // What is stated stands in a block too, and a doubt about it as well: each place counts once.
    const places = eachOnce(own.map(({ at }) => at));
    if (first === undefined) return [];
    const isStated = first.means === 'commitment' || first.means === 'account';
    const numbers = !isStated && holdsNumber(first.text) ? places.length : 0;
    return [{ about: 'statement', ...first, count: places.length, places, loose: numbers }];
  });
}
