import { joinNatures, type Nature } from '../../model/nature.ts';
import { compareCodeKeys } from '../../model/text/keys.ts';
import type { Node } from './chapter-tree.ts';

/** The last number of a code: 4 of "2.1.4"; null where it does not end with one. */
function lastNumber(key: string): number | null {
  const last = key.split('.').at(-1) ?? '';
  return /^\d{1,3}$/.test(last) ? Number(last) : null;
}

/**
 * Whether numbers are left out among the chapters under one chapter: 2.1.1, 2.1.3. Of what begins later than with 1 the first ones are. Only
 * codes that go one below that of the chapter itself count.
 */
export function leavesNumbersOut(codeKey: string | null, children: readonly (string | null)[]): boolean {
  if (codeKey === null) return false;
  const own = children.filter((key) => key !== null).filter((key) => key.startsWith(`${codeKey}.`));
  const numbers = own
    .filter((key) => key.split('.').length === codeKey.split('.').length + 1)
    .toSorted(compareCodeKeys)
    .flatMap((key) => lastNumber(key) ?? []);
  return numbers.some((number, at) => number > (at === 0 ? 1 : (numbers[at - 1] ?? 0) + 1));
}

/**
 * Whether chapters are pages of their own, and nothing tells which others there are. In one file that goes from 2.1 to 2.3 the body left 2.2 out, and
 * so it did where its own menu has no 2.2.
 */
function arePagesAmongMany(nodes: readonly Node[], own: Node): boolean {
  const readings = new Set([own, ...nodes].flatMap(({ parts }) => parts.map(({ reading }) => reading)));
  return readings.size > 1 && [...readings].every(({ place }) => place?.by !== 'menu');
}

/**
 * What a chapter is: what its files are, and in part where the tree shows that more of it was published than is at hand. Of a chapter that only
 * pages below it name nothing is at hand but its title, which is from the first of them.
 * @param children the chapters right under it
 */
export function natureInTree(node: Node, children: readonly Node[]): readonly Nature[] {
  const { parts, origin } = node;
  const isNamedOnly = parts.length === 0;
  const own = (isNamedOnly ? [origin] : parts).map(({ reading }) => reading.nature);
  const codes = children.map(({ codeKey }) => codeKey);
  const isCut = isNamedOnly || (leavesNumbersOut(node.codeKey, codes) && arePagesAmongMany(children, node));
  return joinNatures(...own, isCut ? ['in-part'] : []);
}
