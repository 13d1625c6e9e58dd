import type { HeadingMeaning } from '../../model/correction.ts';
import type { PublicationKind } from '../../model/publication.ts';
import { type AskedQuestion, askedQuestions } from '../../model/question.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import { readQuestion } from '../questions/question-heading.ts';
import { isWQuestion } from '../questions/question-order.ts';
import type { AnswerTraits } from './answer-traits.ts';
import { sectionWords, wordWeights } from './question-weights.data.ts';

/** A heading that comes back in the chapters: how it is written, what stands below it, and where it stands among the others. */
export type RecurringHeading = {
  readonly key: string;
  readonly text: string;
  readonly traits: AnswerTraits;
  /** From 0 for the first heading of its chapters to 1 for the last. */
  readonly place: number;
  readonly isMarked: boolean;
  /** What a person decided of it. */
  readonly decided?: HeadingMeaning | null;
};

/** What a recurring heading asks; `section` for one that asks nothing. `margin` is how much better that fits than the next best. */
export type NamedHeading = {
  readonly asked: AskedQuestion | 'section';
  readonly margin: number;
  readonly second: AskedQuestion | 'section';
  /** A word of its own speaks for what it asks, beside its place and what stands below it. */
  readonly isWorded: boolean;
  /** Its place in the sequence of the headings that come back, from 1. */
  readonly order: number;
};

const known = 7;
/** Two headings of one chapter rarely ask the same, and rarely go back in the cycle. */
const sameAgain = -1.5;
const goesBack = -2.5;

/**
 * Names what the recurring headings of a document ask, all of them together: each by its words, by what stands below it and by its place, in
 * the order of the cycle. Words that are known decide; unknown ones only weigh.
 * @param together whether two headings, by their place in the list, stand in one chapter
 */
export function nameQuestions(
  headings: readonly RecurringHeading[],
  kind: PublicationKind,
  together: (a: number, b: number) => boolean,
): readonly NamedHeading[] {
  const order = headings.map((_, at) => at).sort((a, b) => (headings[a]?.place ?? 0) - (headings[b]?.place ?? 0));
  const scores = headings.map((heading) => scoreHeading(heading, kind));
  const named: NamedHeading[] = headings.map(() => ({
    asked: 'section',
    margin: 0,
    second: 'section',
    isWorded: false,
    order: 0,
  }));
  const free = bestOrder(order, scores, together, null);
  for (const [step, at] of order.entries()) {
    const asked = free.path[step] ?? 'section';
    const others = bestOrder(order, scores, together, { step, not: asked });
    named[at] = {
      asked,
      margin: free.score - others.score,
      second: others.path[step] ?? 'section',
      isWorded: hasWordOf(headings[at], asked),
      order: step + 1,
    };
  }
  return named;
}

function hasWordOf(heading: RecurringHeading | undefined, asked: Tag): boolean {
  if (heading === undefined || asked === 'section') return false;
  return readQuestion(heading.text) !== null || weigh(heading.key, wordWeights[asked]) > 0;
}

type Tag = AskedQuestion | 'section';
type Scores = ReadonlyMap<Tag, number>;
type Path = { readonly score: number; readonly path: readonly Tag[]; readonly last: number };

/** The best assignment in the order of the document, by dynamic programming over the last question that was asked. */
function bestOrder(
  order: readonly number[],
  scores: readonly Scores[],
  together: (a: number, b: number) => boolean,
  except: { readonly step: number; readonly not: Tag } | null,
): Path {
  let paths: readonly Path[] = [{ score: 0, path: [], last: -1 }];
  for (const [step, at] of order.entries()) {
    const next = new Map<number, Path>();
    for (const path of paths) {
      for (const [tag, score] of scores[at] ?? []) {
        if (except?.step === step && except.not === tag) continue;
        const place = tag === 'section' ? -1 : askedQuestions.indexOf(tag);
        const again = place >= 0 && path.path.some((one, before) => one === tag && together(order[before] ?? 0, at));
        const cost = place < 0 ? 0 : (again ? sameAgain : 0) + (place < path.last ? goesBack : 0);
        const last = place < 0 ? path.last : Math.max(place, path.last);
        const total = path.score + score + cost;
        if (total > (next.get(last)?.score ?? Number.NEGATIVE_INFINITY))
          next.set(last, { score: total, path: [...path.path, tag], last });
      }
    }
    paths = [...next.values()];
  }
  return paths.reduce<Path>((best, path) => (path.score > best.score ? path : best), {
    score: Number.NEGATIVE_INFINITY,
    path: [],
    last: -1,
  });
}

function scoreHeading(heading: RecurringHeading, kind: PublicationKind): Scores {
  const { key, text, traits, place, isMarked, decided = null } = heading;
  if (decided !== null) return new Map([[decided.is === 'question' ? decided.question : 'section', known]]);
  const scores = new Map<Tag, number>([
    ['section', 1 + weigh(key, sectionWords) + (isOwnPassage(text) ? 3 : 0) + 3 * traits.figures],
  ]);
  const asked = readQuestion(text);
  for (const question of askedQuestions) {
    const words = asked?.question === question ? known : 0.8 * weigh(key, wordWeights[question]);
    scores.set(
      question,
      words +
        weighTraits(question, traits) +
        weighPlace(question, place) +
        weighKind(question, kind) +
        (isMarked ? 0.3 : 0),
    );
  }
  if (asked !== null && !isWQuestion(asked.question)) scores.set('section', known);
  return scores;
}

function weigh(key: string, weights: readonly (readonly [string, number])[]): number {
  return weights.reduce((sum, [stem, weight]) => {
    const at = key.indexOf(stem);
    const isSaid = at !== -1 && (stem.length > 6 || at === 0 || key.includes(` ${stem}`));
    return isSaid ? sum + weight : sum;
  }, 0);
}

/** What stands below says what was asked. */
function weighTraits(question: AskedQuestion, traits: AnswerTraits): number {
  const { plans, facts, states, items, goals, actions, results, money, figures, statuses, returns } = traits;
  const prose = 1 - items;
  switch (question) {
    case 'situation':
      return 1.5 * prose + facts + 0.5 * states - 2 * (goals + actions + results + money + statuses);
    case 'achieve':
      return 2 * states + 3 * goals + items + plans - facts - 6 * returns - 2 * (actions + results + money + statuses);
    case 'do':
      return 2.5 * plans + 3 * actions + items - 2 * facts - 4 * returns - 2 * (goals + results + money + statuses);
    case 'done':
      return 2.5 * facts + 3 * results + 3 * statuses + 4 * returns + items + actions - 2 * plans - 2 * (goals + money);
    case 'conclusion':
      return 1.5 * prose + facts - 2 * (goals + actions + results + money + statuses);
    case 'cost':
      return 4.5 * money - 1.5 * (items * (1 - money)) - 2 * (goals + actions + results + figures) - 1.5 * (1 - money);
  }
}

/** Where things stand comes first, the conclusion and the money last. */
function weighPlace(question: AskedQuestion, place: number): number {
  const usual = { situation: 0, achieve: 0.25, do: 0.5, done: 0.6, conclusion: 0.85, cost: 1 }[question];
  return 0.6 - 1.5 * Math.abs(place - usual);
}

/** A budget plans, a report looks back. */
function weighKind(question: AskedQuestion, kind: PublicationKind): number {
  const looksBack = kind === 'annual-report' || kind === 'progress-report';
  const looksAhead = kind === 'budget' || kind === 'spring-memorandum' || kind === 'agenda';
  if (question === 'do') return looksBack ? -2 : 0.5;
  if (question === 'done') return looksAhead ? -3 : 0.5;
  return question === 'conclusion' && looksAhead ? -2 : 0;
}
