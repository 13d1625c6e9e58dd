import type { Candidate, Doubt } from '../../model/doubt.ts';
import type { DoubtSaying } from '../../model/doubt-facts.ts';
import type { Question } from '../../model/question.ts';
import { plainLine } from '../../model/text/plain.ts';
import { tellsOfText } from './aim-words.data.ts';
import type { Said } from './sections.ts';
import { isVerbless, statesAim, statesFact, statesTreatment } from './states-aim.ts';
import { statesDone } from './states-done.ts';
import { isInfinitive, isParticiple, statesPlan } from './states-plan.ts';

/** What a text can be to a reader: something that will be reached or done, something that was, or neither. */
type Nature = 'commitment' | 'account' | 'text';

/** Statements that are settled, and the doubts about texts of which the nature is not. */
export type Weighed<Statement> = { readonly settled: readonly Statement[]; readonly doubts: readonly Doubt[] };

/** The question that the text answers, and whether it asks for a state: what is wanted, or what was reached, and not what is done for it. */
type Asked = { readonly question: Question; readonly isState: boolean };

/** Below this margin the second best nature is as good a guess. In nats, as everywhere in recognition. */
const leastMargin = 0.6;

/**
 * Parts texts that were taken for statements of one nature from those that may as well be of another: by what was asked, by tense and verb, and by
 * form. An item of a list or a line of its own is said for itself; running text may explain.
 */
export function weighNature<Statement extends Said>(
  said: readonly Statement[],
  taken: 'commitment' | 'account',
  asked: Asked,
): Weighed<Statement> {
  const settled: Statement[] = [];
  const doubts: Doubt[] = [];
  for (const one of said) {
    const scores = scoreNatures(one, asked);
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    const isSettled = best?.[0] === taken && best[1] - (second?.[1] ?? 0) >= leastMargin;
    if (isSettled) settled.push(one);
    else doubts.push({ at: one.at, stake: 'statement', text: one.text, why: unsure, candidates: naturesOf(scores) });
  }
  return { settled, doubts };
}

const unsure: DoubtSaying = { say: 'nature', with: {} };

function scoreNatures({ text, isProse = false }: Said, { question, isState }: Asked): ReadonlyMap<Nature, number> {
  const asked: Nature = question === 'achieve' || question === 'do' ? 'commitment' : 'account';
  const scores = new Map<Nature, number>([
    ['commitment', 0],
    ['account', 0],
    ['text', 0.5],
  ]);
  const add = (nature: Nature, weight: number) => scores.set(nature, (scores.get(nature) ?? 0) + weight);
  // A conclusion weighs in the present tense what was done.
  add(asked, question === 'conclusion' ? 4 : 2);
  if (!isProse || comesBack.test(text)) add(asked, 1.5);
  const bare = plainLine(text).replace(/[.;,]+$/, '');
  // "Alle scholen zijn verbouwd", asked what is wanted, says how it will be.
  const isWanted = question === 'achieve' && isStateOfThings(bare);
  const isFact = !isWanted && (statesFact(text) || statesDone(text) || isParticiple(bare));
  const isAim =
    statesAim(text, true) ||
    isVerbless(text) ||
    statesTreatment(text) ||
    isInfinitive(bare) ||
    (question === 'do' && statesPlan(text));
  if (isAim) add('commitment', isFact ? 1.5 : 2.5);
  if (isFact) add('account', 2);
  // Where a state is asked, the present tense says it.
  if (!isAim && !isFact) add(isState ? asked : 'text', isState ? 1.5 : 2);
  if (tellsOfText.test(plainLine(text))) add('text', 3);
  return scores;
}

/** "Elke wijk heeft schaduw: dit gaat beter": what was wanted, and what came of it. */
const comesBack = /^[^.:;]{12,160}: \p{Ll}/u;

/** What is finished, without a word of when or by whom that was done. */
function isStateOfThings(plain: string): boolean {
  return (
    /\b(?:is|zijn)\b/.test(plain) &&
    !/\b(?:was|waren|werd|werden|had|hadden|hebben|heeft|sinds|vorige?|eerder|inmiddels)\b/.test(plain)
  );
}

function naturesOf(scores: ReadonlyMap<Nature, number>): readonly Candidate[] {
  const total = [...scores.values()].reduce((sum, score) => sum + Math.exp(score), 0);
  return [...scores]
    .map(([nature, score]) => ({ says: { say: nature, with: {} }, score: Math.exp(score) / total }))
    .sort((a, b) => b.score - a.score);
}
