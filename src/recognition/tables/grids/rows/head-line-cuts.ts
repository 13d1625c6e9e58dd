import { plainHead } from '../../forms/head-text.ts';
import { isYearAlone } from '../../forms/head-year.ts';
import { readHead, roleOf } from '../../heads/read-head.ts';
import { namesRow } from '../cells/head-storeys.ts';
import { moneyUnit } from './line-values.ts';

/** One way to cut a line into heads. */
export type HeadCut = { readonly heads: readonly string[]; readonly cost: number };

const mostWords = 40;
const mostCuts = 3;
const longestHead = 10;
const longestRoles = 300;
/** What it costs (nats) that two heads are taken for one. */
export const twoHeads = 4;
const noBreak = '\u00A0';

/**
 * The likeliest ways to cut a line into so many heads: a head ends with a year, begins with a capital, a sign or, behind
 * another year, with a year. Which words are heads is not asked, so words that nobody listed do as well.
 */
export function cutHeadLine(line: string, count: number): readonly HeadCut[] {
  const words = line
    .replace(/\(bedragen (?=x|×)/giu, keepTogether)
    .replace(moneyUnit, keepTogether)
    .split(' ')
    .filter((word) => word !== '');
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
        const head = words.slice(from, to).join(' ').replaceAll(noBreak, ' ');
        const whole = cost + costOfHead(words, from, to);
        const longer = cuts.map((cut) => ({ heads: [...cut.heads, head], cost: cut.cost + whole }));
        const kept = [...(further.get(to) ?? []), ...longer].sort((left, right) => left.cost - right.cost);
        further.set(to, kept.slice(0, mostCuts));
      }
    }
    reached = further;
  }
  return reached.get(words.length) ?? [];
}

/** "(x € 1.000)" is one word. */
function keepTogether(unit: string): string {
  return unit.replaceAll(' ', noBreak);
}

function isYearLike(word: string): boolean {
  return isYearAlone(word.replace(/^\(|[):*]+$/gu, '')) || /^(?:\p{L}{1,3})?(?:19|20)\d\d$/u.test(word);
}

function isFullYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

/** "Nulmeting Rekening 2014", "Rekening Rekening", "Indicator Rekening", "rekening 2019 rekening", "2020 Nederland 2021": two heads in one, which rows that lost a value ask for. */
function costOfHead(words: readonly string[], from: number, to: number): number {
  let years = 0;
  let roles = 0;
  for (let at = from; at < to; at += 1) {
    if (isFullYear(words[at] ?? '')) years += 1;
    const role = at === from ? null : roleOf(plainHead(words[at] ?? ''));
    if (role === null) continue;
    const before = words[at - 1] ?? '';
    const other = roleOf(plainHead(before));
    const isOther = other !== null && (other !== role || before === words[at]);
    if (isOther || (at > from + 1 && isFullYear(before)) || (at === from + 1 && namesRow(before))) roles += 1;
  }
  return (years > 1 ? twoHeads : 0) + roles * twoHeads;
}

/** Whether a word alone says what values are: "Nulmeting", "Realisatie". */
export function isRoleWord(word: string): boolean {
  return roleOf(plainHead(word)) !== null;
}

/** The heads of a line of which each says what values are and nothing else ("Rekening Rekening Begroting na wijziging"); none where there are fewer than two. */
export function cutRoleLine(line: string): readonly string[] {
  const words = line.length > longestRoles ? [] : line.split(' ');
  const heads: string[] = [];
  for (const word of words) {
    if (heads.length === 0 || /^\p{Lu}/u.test(word) || isRoleWord(word)) heads.push(word);
    else heads[heads.length - 1] += ` ${word}`;
  }
  return heads.length > 1 && heads.every(isRoleWord) ? heads : [];
}

/** What it costs to begin a head with a word. Where one year follows another, years are heads of their own. */
function costOfCut(before: string, word: string, isBare: boolean): number {
  if (isYearLike(before)) return /^[\p{Ll}(]/u.test(word) ? 0.4 : 0;
  if (isFullYear(word)) return isBare ? 0.05 : 0.5;
  if (word.startsWith('(bedragen')) return twoHeads;
  if (/^[\p{Lu}%€#<>]/u.test(word)) return /^(?:van|de|het|per|in|voor|na|en)$/iu.test(before) ? 0.8 : 0.1;
  return word.startsWith('(') ? 0.9 : 0.7;
}

/** What it costs to have two words in one head. */
function costOfJoin(before: string, word: string, isBare: boolean): number {
  if (isYearLike(before)) return isYearLike(word) ? 1 : /^[(\p{Ll}]/u.test(word) ? 0.3 : 0.8;
  if (isYearLike(word)) return isOfSource(before) ? 1 : isBare && isFullYear(word) ? 0.5 : 0;
  return /^\p{Lu}/u.test(word) ? 0.25 : 0;
}

/** "Bron" heads the ends of names, and no values. */
function isOfSource(word: string): boolean {
  const meaning = readHead(word, { publicationYear: null, organisation: null });
  return meaning.type === 'attribute' && meaning.attribute === 'source';
}
