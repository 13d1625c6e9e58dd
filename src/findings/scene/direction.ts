import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';
import {
  headEnds,
  higherIsBetter,
  lowerIsBetter,
  neitherIsBetter,
  turnsAround,
} from '../words/direction-words.data.ts';
import type { IndicatorThread } from './scene.ts';

/**
 * Which way is better. `neither`: the figure is planned or just is so (staff), or its name does not tell enough (settled complaints). null:
 * neither the values nor the name tell.
 */
export type Direction = 'higher' | 'lower' | 'neither' | null;

const lowerRoots = lowerIsBetter.map(wordRoot);
const higherRoots = higherIsBetter.map(wordRoot);
const neitherRoots = neitherIsBetter.map(wordRoot);

/** As long as a root must be to be known at the end of a compound: `werkloosheid` in `jeugdwerkloosheid`. */
const telling = 5;

/** The words of a text by their roots, also without what only says how they are counted: `verzuimpercentage` is `verzuim` too. */
function rootsOf(text: string): string[] {
  const words = splitWords(text);
  return [...words, ...words.map((word) => word.replace(/s?(percentages?|cijfers?|duur|quote)$/, ''))].map(wordRoot);
}

/** Whether a word is one of the list, or a compound that ends with it: of those the last part says what is counted. */
function hasWord(words: readonly string[], roots: readonly string[]): boolean {
  return words.some((word) => roots.some((root) => word === root || (root.length >= telling && word.endsWith(root))));
}

function hasPart(words: readonly string[], roots: readonly string[]): boolean {
  return words.some((word) => roots.some((root) => word === root || (root.length >= telling && word.includes(root))));
}

/** What is counted, without what it is counted of: `Aantal contracten` of "Aantal contracten voor schuldhulp". */
function headOf(name: string): string {
  return name.split(headEnds, 1)[0] ?? name;
}

/** The direction that values tell: a place counts from above, a limit has a side. */
function directionOfValues({ statements }: IndicatorThread): Direction {
  const seen = new Set<Direction>();
  for (const { indicator } of statements) {
    for (const { role, value } of indicator.figures) {
      if (value.type === 'rank') seen.add('lower');
      const isAim = role === 'target' || role === 'budgeted';
      if (isAim && (value.type === 'comparison' || value.type === 'relative')) {
        seen.add(value.operator.startsWith('>') ? 'higher' : 'lower');
      }
    }
  }
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

function directionOfName(name: string): Direction {
  const head = rootsOf(headOf(name));
  const [lower, higher] = [hasWord(head, lowerRoots), hasWord(head, higherRoots)];
  if (turnsAround.test(name) || hasWord(head, neitherRoots)) return 'neither';
  if (lower !== higher) return lower ? 'lower' : 'higher';
  // "Personen met schulden", "aanvragen voor schuldhulp": which way is better takes a reader who knows what they are.
  return hasPart(rootsOf(name), lowerRoots) ? 'neither' : null;
}

function findDirection(thread: IndicatorThread): Direction {
  const told = directionOfValues(thread);
  if (told !== null) return told;
  const [first = null, ...others] = new Set(thread.statements.map(({ indicator }) => directionOfName(indicator.name)));
  return others.length === 0 ? first : 'neither';
}

const known = new WeakMap<IndicatorThread, { readonly direction: Direction }>();

/** Which way is better for an indicator: as its aims say ("< 5%", "Top 8"), or else as its name says. Found once, as several rules ask for it. */
export function directionOf(thread: IndicatorThread): Direction {
  const found = known.get(thread) ?? { direction: findDirection(thread) };
  known.set(thread, found);
  return found.direction;
}
