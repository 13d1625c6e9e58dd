import { weakNameHead } from './column-words.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText, plainHead } from './head-text.ts';
import { isBudgetSlice, isYearAlone } from './head-year.ts';
import { isMoneyUnit } from './money-unit.ts';
import { type HeadContext, readHead, roleOf } from './read-head.ts';

/** A head found in a line of heads. */
export type LineHead = { readonly head: string; readonly type: FlatColumn['type'] };

const noContext: HeadContext = { publicationYear: null, organisation: null };
const longestLine = 400;
const mostWords = 48;
const longestHead = 8;
/** Small words that sentences are full of and heads have few of. */
const ofProse = /^(?:de|het|een|en|is|we|wij|te|dat|die|zijn|om|aan|als|ook|in)$/iu;
const mostOfProse = 3;
const impossible = Number.POSITIVE_INFINITY;

/** Words that a head of values may have besides its role and its year. */
const joining =
  /^(na|voor|vóór|van|de|het|in|per|t\/m|tot|en|met|wijziging|wijz\.?|begr\.?wijz\.?|saldo|gemeente|waarde|score|cijfer|aantal|primitief|jaar|ultimo|\(\S{1,14}\)|%|<|>|[\d.]+|inwoners|nieuw|nieuwe|beleid|bijgestelde?|actuele?|gewijzigde?)$/iu;

/**
 * Cuts a line into the heads of a table: "Prestatie-indicatoren Behaald 2015 Begroting 2016 Bron". Of all ways to cut it
 * the one with the fewest words left over counts; null where words are left that are no head, or where the line holds
 * neither a head over names with a head over values, nor two heads over values.
 */
export function readHeadLine(line: string): readonly LineHead[] | null {
  const text = foldText(line.slice(0, longestLine + 1));
  if (text.length > longestLine || !/\p{L}/u.test(text) || /[.!?;]$/u.test(text)) return null;
  const words = text.split(' ');
  if (words.length > mostWords || words.length < 2) return null;
  if (words.filter((word) => ofProse.test(word)).length > mostOfProse) return null;
  // A line without a role or a year has no head over values; most lines of prose go here, before the costly cutting.
  if (!words.some((word) => /\d/.test(word) || roleOf(plainHead(word)) !== null)) return null;
  const cut = cutWords(words);
  if (cut === null) return null;
  const values = cut.filter((head) => head.type === 'value');
  const settled = values.filter((head) => readHead(head.head, noContext).type === 'value').length;
  const hasName = cut.some((head) => head.type === 'name' && isNameLike(head.head));
  if (settled === 0 || settled * 2 < values.length || settled < (hasName ? 1 : 2)) return null;
  return cut.some((head) => head.type === 'name') ? cut : nameTheField(cut);
}

/** Heads without one over the names: a programme or another field names the rows, else the names have no head. */
function nameTheField(heads: readonly LineHead[]): readonly LineHead[] {
  const field = heads.findIndex((head) => head.type === 'field');
  if (field === -1) return [{ head: '', type: 'name' }, ...heads];
  return heads.map((head, index) => (index === field ? { ...head, type: 'name' } : head));
}

function isNameLike(head: string): boolean {
  const meaning = readHead(head, noContext);
  return (
    (meaning.type === 'attribute' && meaning.attribute === 'name') ||
    (weakNameHead.test(plainHead(head)) && !head.startsWith('('))
  );
}

type Step = { readonly cost: number; readonly from: number; readonly head: LineHead | null };

function cutWords(words: readonly string[]): readonly LineHead[] | null {
  const alone = words.map((word) => readHead(word, noContext).type === 'attribute');
  const steps: Step[] = [{ cost: 0, from: 0, head: null }];
  for (let end = 1; end <= words.length; end += 1) {
    let best: Step = { cost: impossible, from: 0, head: null };
    for (let from = Math.max(0, end - longestHead); from < end; from += 1) {
      const before = steps[from]?.cost ?? impossible;
      if (before === impossible) continue;
      const found = readPart(words.slice(from, end), from, alone.slice(from, end));
      if (found !== null && before + found.cost < best.cost)
        best = { cost: before + found.cost, from, head: found.head };
    }
    steps.push(best);
  }
  const heads: LineHead[] = [];
  for (let at = words.length; at > 0; ) {
    const step = steps[at];
    if (step === undefined || step.cost === impossible || step.head === null) return null;
    heads.unshift(step.head);
    at = step.from;
  }
  return heads;
}

/** What words together are as one head, and what it costs to take them so; null where they cannot be one. */
function readPart(
  words: readonly string[],
  from: number,
  alone: readonly boolean[],
): { readonly cost: number; readonly head: LineHead } | null {
  const head = words.join(' ');
  const meaning = readHead(head, noContext);
  if (meaning.type === 'attribute') return { cost: 1, head: { head, type: meaning.attribute } };
  if (meaning.type === 'empty') return { cost: 1, head: { head, type: 'remark' } };
  if (
    from === 0 &&
    weakNameHead.test(plainHead(head)) &&
    !words.some((word) => isYearAlone(word) || roleOf(plainHead(word)))
  )
    return { cost: 1.2, head: { head, type: 'name' } };
  if (isYearAlone(head) || isBudgetSlice(head)) return { cost: 1, head: { head, type: 'value' } };
  if (from === 0 && endsInUnit(head)) return { cost: 2, head: { head, type: 'name' } };
  if (words.length > 1 && alone.some((isHead) => isHead)) return null;
  const roles = words.filter((word) => roleOf(plainHead(word)) !== null).length;
  const years = words.filter((word) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(word)).length;
  if (meaning.type === 'value' && years <= 1 && (roles <= 1 || /\d\.\d|</u.test(head)) && !startsWithYear(words)) {
    const loose = words.filter((word) => roleOf(plainHead(word)) === null && !joining.test(word) && !isYearAlone(word));
    const [first] = loose;
    if (loose.length < 2)
      return { cost: first === undefined ? 1 : /^\p{Lu}/u.test(first) ? 3.2 : 1.8, head: { head, type: 'value' } };
  }
  if (meaning.type === 'difference' && words.length <= 3 && years === 0)
    return { cost: 1 + (words.length - 1) * 0.2, head: { head, type: 'value' } };
  if (from === 0 && words.length <= 6 && years === 0 && (roles === 0 || words.length === 1) && !isMoneyUnit(head))
    return { cost: 1.5 + words.length * 0.3, head: { head, type: 'name' } };
  // the name of a place between heads: "Laarbeek" before "gemiddelde gemeente"
  if (words.length === 1 && from > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(head))
    return { cost: 2, head: { head, type: 'value' } };
  return null;
}

/** "2017 Behaald": the year belongs to the head before. "2017 (realisatie)" is one head. */
function startsWithYear(words: readonly string[]): boolean {
  return words.length > 1 && isYearAlone(words[0] ?? '') && !words[1]?.startsWith('(');
}

/** "Begroting op deelprogramma (bedragen x € 1.000)": what stands over the names of a money table. */
function endsInUnit(head: string): boolean {
  const opened = head.lastIndexOf('(');
  return opened > 0 && head.endsWith(')') && isMoneyUnit(head.slice(opened));
}
