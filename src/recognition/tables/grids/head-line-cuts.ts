import { isYearAlone } from '../forms/head-year.ts';

/** One way to cut a line into heads. */
export type HeadCut = { readonly heads: readonly string[]; readonly cost: number };

const mostWords = 40;
const mostCuts = 3;
const longestHead = 10;

/**
 * The likeliest ways to cut a line into so many heads: a head ends with a year, begins with a capital, a sign or, behind
 * another year, with a year. Which words are heads is not asked, so words that nobody listed do as well.
 */
export function cutHeadLine(line: string, count: number): readonly HeadCut[] {
  const words = line.split(' ').filter((word) => word !== '');
  if (count < 1 || words.length < count || words.length > mostWords) return [];
  const isBare = words.some((word, index) => index > 0 && isFullYear(word) && isFullYear(words[index - 1] ?? ''));
  let reached = new Map<number, readonly HeadCut[]>([[0, [{ heads: [], cost: 0 }]]]);
  for (let part = 1; part <= count; part += 1) {
    const further = new Map<number, HeadCut[]>();
    for (const [from, cuts] of reached) {
      let cost = from === 0 ? 0 : costOfCut(words[from - 1] ?? '', words[from] ?? '', isBare);
      const last = Math.min(words.length - (count - part), from + longestHead);
      for (let to = from + 1; to <= last; to += 1) {
        if (to > from + 1) cost += costOfJoin(words[to - 2] ?? '', words[to - 1] ?? '', isBare);
        if (part === count && to < words.length) continue;
        const head = words.slice(from, to).join(' ');
        const longer = cuts.map((cut) => ({ heads: [...cut.heads, head], cost: cut.cost + cost }));
        const kept = [...(further.get(to) ?? []), ...longer].sort((left, right) => left.cost - right.cost);
        further.set(to, kept.slice(0, mostCuts));
      }
    }
    reached = further;
  }
  return reached.get(words.length) ?? [];
}

function isYearLike(word: string): boolean {
  return isYearAlone(word.replace(/^\(|[):*]+$/gu, '')) || /^(?:\p{L}{1,3})?(?:19|20)\d\d$/u.test(word);
}

function isFullYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

/** What it costs to begin a head with a word. Where one year follows another, years are heads of their own. */
function costOfCut(before: string, word: string, isBare: boolean): number {
  if (isYearLike(before)) return /^[\p{Ll}(]/u.test(word) ? 0.4 : 0;
  if (isFullYear(word)) return isBare ? 0.05 : 0.5;
  if (/^[\p{Lu}%€#<>]/u.test(word)) return /^(?:van|de|het|per|in|voor|na|en)$/iu.test(before) ? 0.8 : 0.1;
  return word.startsWith('(') ? 0.9 : 0.7;
}

/** What it costs to have two words in one head. */
function costOfJoin(before: string, word: string, isBare: boolean): number {
  if (isYearLike(before)) return isYearLike(word) ? 1 : /^[(\p{Ll}]/u.test(word) ? 0.3 : 0.8;
  if (isYearLike(word)) return isBare && isFullYear(word) ? 0.5 : 0;
  return /^\p{Lu}/u.test(word) ? 0.25 : 0;
}
