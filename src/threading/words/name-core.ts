import { titleKey } from '../../model/text/keys.ts';
import { plain } from '../../model/text/plain.ts';
import { measureWords } from './measure-words.data.ts';
import { indicatorKey } from './sides-in.ts';

/** More of a name is not looked at. */
const longestName = 600;

const number = /^\s*(?:indicator\s*)?(?:\d{1,3}[a-z]?[.):]|\d{1,2}(?:\.\d{1,2})+[a-z]?[.):]?)\s+(?=[\p{L}%])/iu;
const leading =
  /^\s*(?:(?:het|de)\s+)?(?:aantal|percentage|perc\.|procent|%|aandeel|kg|kilo['’]?s|kilogram|km|kilometers?|hectares?|ha|€)\s+(?:van\s+)?(?:(?:het|de)\s+)?/iu;
const trailing =
  /[\s,(]+per\s+(?:[\d.]+\s+\p{L}+|inwoners?|leerlingen|jongeren|woningen|woning|huishoudens?|jaar|maand|persoon)(?=[\s),]|$).{0,80}$/iu;
/** The mark of a note at the end of a name, `Score (3)`; a scale or a year has more digits. */
const noteMark = /\s*\(\d{1,2}\)\s*$/u;
const brackets = /\(([^()]{0,80})\)/gu;

/** Whether words between brackets only say how is counted: `(%)`, `(km)`, `(fte per 1.000 inwoners)`. */
function isMeasure(text: string): boolean {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => measureWords.has(word) || /^\d+$/.test(word));
}

/** What an indicator measures, apart from how it counts. */
export type NameCore = {
  /** `Verwijzingen Halt` of "6. Aantal verwijzingen Halt per 10.000 jongeren". */
  readonly core: string;
  /** The first part of it, before a comma, a colon, a dash or a bracket: `U-Multirank` of "U-Multirank: World University Rankings". */
  readonly head: string;
  /** What was left out. */
  readonly measure: string;
};

/** Takes a name apart. Where nothing would be left, the whole name is its core. */
export function coreOf(name: string): NameCore {
  const text = name.slice(0, longestName);
  const measures: string[] = [];
  const leave = (pattern: RegExp, from: string) =>
    from.replace(pattern, (left: string) => {
      measures.push(left);
      return ' ';
    });
  const bare = text
    .replace(number, '')
    .replace(noteMark, '')
    .replace(brackets, (whole: string, inner: string) => {
      if (!isMeasure(inner)) return whole;
      measures.push(inner);
      return ' ';
    });
  const core = leave(leading, leave(trailing, bare)).trim();
  if (titleKey(core) === '') return { core: text, head: text, measure: '' };
  const head = core.split(/[,:;(]| [-–—] /u, 1)[0]?.trim() ?? '';
  return { core, head: titleKey(head) === '' ? core : head, measure: measures.join(' ') };
}

/** Whether two names call an indicator something else: not where one lacks the number in front of it or the scale behind it. */
export function isOtherName(one: string, other: string): boolean {
  const [left, right] = [coreOf(one), coreOf(other)];
  if (indicatorKey(left.core) !== indicatorKey(right.core)) return true;
  const [first, second] = [titleKey(left.measure), titleKey(right.measure)];
  return first !== '' && second !== '' && first !== second;
}
