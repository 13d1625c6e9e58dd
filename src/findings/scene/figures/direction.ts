import type { Direction } from '../../../model/direction.ts';
import { compareDecimals, type Decimal } from '../../../model/notation/decimal.ts';
import { wordsOf } from '../../../model/text/plain.ts';
import { splitWords } from '../../../threading/words/split-words.ts';
import { wordRoot } from '../../../threading/words/word-root.ts';
import {
  badOfPeople,
  directionTexts,
  goodOfPeople,
  headEnds,
  lessIsBetter,
  madeInFront,
  moreIsBetter,
  moreNames,
  neitherIsBetter,
  notOfPeople,
  shareOfPeople,
  thingsWanted,
  turnsAround,
} from '../../words/direction-words.data.ts';
import type { IndicatorThread, SeenIndicator } from '../seen.ts';
import { aimRoles } from './aims.ts';
import { isAhead } from './outlook.ts';

const lessRoots = lessIsBetter.map(wordRoot);
const moreRoots = moreIsBetter.map(wordRoot);
const neitherRoots = neitherIsBetter.map(wordRoot);
const wantedRoots = thingsWanted.map(wordRoot);

/** As long as a root must be to be known at the end of a compound: `werkloosheid` in `jeugdwerkloosheid`. */
const telling = 5;
/** What is longer is a text about the aim, that a person must read. */
const longestText = 60;

/** The words of a text by their roots, also without what only says how they are counted: `verzuimpercentage` is `verzuim` too. */
function rootsOf(text: string): string[] {
  const words = splitWords(text);
  return [...words, ...words.map((word) => word.replace(/s?(percentages?|cijfers?|duur|quote)$/, ''))].map(wordRoot);
}

/** Whether a word is one of the list, or a compound that ends with it: of those the last part says what is counted. */
function hasWord(words: readonly string[], roots: readonly string[]): boolean {
  return words.some((word) => roots.some((root) => word === root || (root.length >= telling && word.endsWith(root))));
}

/** What is counted, without what it is counted of: `Aantal contracten` of "Aantal contracten voor schuldhulp". */
function headOf(name: string): string {
  return name.split(headEnds, 1)[0] ?? name;
}

/** The one direction that several places tell; null where none tells any. */
function agreed(told: Iterable<Direction>): Direction | null {
  const [first = null, ...others] = new Set(told);
  return others.length === 0 ? first : 'unknown';
}

/** The directions that a text says outright: "lager is beter", "stabiel". */
function directionsSaid(text: string): Direction[] {
  if (text.length > longestText) return [];
  return directionTexts.flatMap(({ direction, words }) => (words.test(text) ? [direction] : []));
}

/** The direction that aims and places say: a place counts from above, a limit has a side, an aim in words may name one. */
function directionOfValues(thread: IndicatorThread): Direction | null {
  const roles = aimRoles(thread);
  const figures = thread.statements.flatMap(({ indicator }) => indicator.figures);
  return agreed(
    figures.flatMap((figure): Direction[] => {
      const { value } = figure;
      if (value.type === 'rank') return ['less'];
      if (!roles.includes(figure.role)) return [];
      if (value.type === 'comparison' || value.type === 'relative')
        return [value.operator.startsWith('>') ? 'more' : 'less'];
      return value.type === 'text' ? directionsSaid(value.text) : [];
    }),
  );
}

/** The direction that a name or a unit says outright: "Ziekteverzuim (lager is beter)". */
function directionSaid({ statements }: IndicatorThread): Direction | null {
  const asides = statements.flatMap(({ indicator: { name, unit } }) => [
    ...(/\(([^()]*)\)/.exec(name)?.slice(1) ?? []),
    unit ?? '',
  ]);
  return agreed(asides.flatMap(directionsSaid));
}

/** The direction of a share of people by the first word that tells what they say or do: `tevreden` of "% inwoners dat tevreden is over de aanpak van overlast". */
function directionOfPeople(name: string): Direction | null {
  const [, among, alone] = shareOfPeople.exec(name) ?? [];
  const words = wordsOf(among ?? alone ?? '');
  const at = words.findIndex((word) => goodOfPeople.test(word) || badOfPeople.test(word));
  const word = words[at];
  if (word === undefined) return null;
  const isTurned = words.slice(0, at).some((before) => notOfPeople.test(before));
  if (badOfPeople.test(word)) return isTurned ? 'unknown' : 'less';
  return isTurned ? 'less' : 'more';
}

function directionOfName(name: string): Direction {
  const ofPeople = directionOfPeople(name);
  if (ofPeople !== null) return ofPeople;
  const head = rootsOf(headOf(name));
  const less = hasWord(head, lessRoots);
  const isWanted = !less && (hasWord(head, wantedRoots) || moreNames.test(name));
  const more = hasWord(head, moreRoots) || madeInFront.test(name) || isWanted;
  // What is planned or just is so (staff), and what makes good of bad (settled complaints), takes a reader who knows.
  if (turnsAround.test(name) || hasWord(head, neitherRoots) || less === more) return 'unknown';
  // "Waardering van overlast": a bad word behind a good head tells nothing against it.
  return less ? 'less' : 'more';
}

/** The numbers of a row from its start over its aims year by year, with what a budget has under years to come; null where a cell is no plain number. */
function pathOf({ indicator: { figures }, publication }: SeenIndicator): readonly Decimal[] | null {
  const start = figures.filter(({ role }) => role === 'baseline');
  const aims = figures
    .filter((figure) => figure.year !== null && (figure.role === 'target' || isAhead(figure, publication)))
    .toSorted((left, right) => (left.year ?? 0) - (right.year ?? 0));
  const numbers = [...start, ...aims].flatMap(({ value }) => (value.type === 'number' ? [value.number] : []));
  return start.length === 1 && aims.length > 1 && numbers.length === aims.length + 1 ? numbers : null;
}

/** The direction in which a start, an aim and an ambition after it all run, in every document that has them. */
function directionOfPath({ statements }: IndicatorThread): Direction | null {
  return agreed(
    statements.flatMap((statement): Direction[] => {
      const path = pathOf(statement);
      if (path === null) return [];
      const steps = new Set(path.slice(1).map((number, at) => compareDecimals(number, path[at] ?? number)));
      const [step, ...others] = steps;
      return others.length > 0 || step === 0 || step === undefined ? ['unknown'] : [step > 0 ? 'more' : 'less'];
    }),
  );
}

/** What a name tells beside the path of the aims: where the two contradict each other nothing is known. */
function directionOfBoth(named: Direction | null, path: Direction | null): Direction {
  if (path === null || path === 'unknown') return named ?? 'unknown';
  return named === null || named === 'unknown' || named === path ? path : 'unknown';
}

function findDirection(thread: IndicatorThread): Direction {
  // most documents call it the same
  const names = () => new Set(thread.statements.map(({ indicator }) => indicator.name));
  const named = () => agreed([...names()].map(directionOfName));
  return directionSaid(thread) ?? directionOfValues(thread) ?? directionOfBoth(named(), directionOfPath(thread));
}

const known = new WeakMap<IndicatorThread, Direction>();

/**
 * Which way is better for an indicator. What a document says goes first: an aside at the name, then the sides of its aims over all years and
 * places on lists, and only then the words of its name and the way that a start and aims after it all run. Found once, as several rules ask for it.
 */
export function directionOf(thread: IndicatorThread): Direction {
  const found = known.get(thread) ?? findDirection(thread);
  known.set(thread, found);
  return found;
}
