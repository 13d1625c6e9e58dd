import { looksLikeUnit } from './cell-form.ts';
import type { LineHead } from './head-line.ts';
import { foldText } from './head-text.ts';

const longestLine = 500;
/** A value is never written longer than this. */
const longestValue = 70;
/** Ways to write one value at the end of a line, the longest first. */
const lastValues: readonly RegExp[] = [
  /(?:^|\s)(\d[\d.,]*\s?%? \((?=[^()]*\d)[^()]{1,50}\))$/u,
  /(?:^|\s)([<>≤≥=] ?dan (?:in )?(?:19|20)\d\d)$/iu,
  /(?:^|\s)((?:top|plaats|plek|positie|nr\.?|rang) \d{1,4}(?: (?:en|of|tot|t\/m|-) \d{1,4})?)$/iu,
  /(?:^|\s)((?:\d{1,4} op (?:de |elke )?\d{1,5})|\d{1,4}:\d[\d.,]*)$/iu,
  /(?:^|\s)((?:beoogd|minimaal|maximaal|circa|ca\.|ruim) [<>≤≥]{0,2} ?\d[\d.,]*(?:\s?%)?)$/iu,
  /(?:^|\s)((?:[NV]\s|€\s?|[<>≤≥]=?\s?)?[-–−+]?(?:€\s?)?\d[\d.,]*(?:\s?%)?\*{0,3}(?:\s?[NV](?=$))?)$/u,
  /(?:^|\s)(-|–|n\.?n?\.?[bv]\.?t?\.?|n\.?t\.?b\.?|nnb|ntb|nvt|onbekend|pm|p\.m\.)$/iu,
  /(?:^|\s)(ja|nee|voldoende|onvoldoende|goed|matig|groen|oranje|geel|rood|hoog|laag)$/iu,
];
const unitStart =
  /^(%|fte'?s?|aantal|aantallen|per|€|euro'?s?|kg|ton|ha|km|m2|m²|m3|index|cijfer|rapportcijfer|percentage|uren|dagen|kwh|gj|tj|score|ratio|punten|procent|kosten|in|schaal|kg\/\S*)$/iu;
const mostUnitWords = 12;
/** Sources that many tables name. */
const knownSource =
  /^(?:eigen \p{L}{4,20}|(?:cbs|duo|lisa|rivm|ggd|rws|coelo|kadaster|politie|bureau halt|stichting halt|klimaatmonitor|waarstaatjegemeente(?:\.nl)?)(?:[ /-].{0,40})?)$/iu;
const mostSourceWords = 6;

/**
 * Cuts a line into the cells of a row under these heads: values are taken off its end, then the period, the unit and
 * whether it is mandatory, a number off its front, and what is left is the name. Missing values are taken to be the last.
 * Null where the line does not fit the heads.
 */
export function readRowLine(line: string, heads: readonly LineHead[]): readonly string[] | null {
  const text = foldText(line.slice(0, longestLine + 1));
  if (text.length > longestLine) return null;
  const trailing = heads.length - 1 - heads.findLastIndex((head) => head.type === 'value');
  for (let dropped = 0; dropped <= (trailing > 0 ? mostSourceWords : 0); dropped += 1) {
    const words = text.split(' ');
    const source = words.slice(words.length - dropped).join(' ');
    const cells = readFront(words.slice(0, words.length - dropped).join(' '), heads.slice(0, heads.length - trailing));
    if (cells !== null && (dropped === 0 || /\p{L}{2}/u.test(source)))
      return [...cells, ...Array.from({ length: trailing }, (_, index) => (index === 0 ? source : ''))];
  }
  return null;
}

/** Reads a line of which the last head is one over values. */
function readFront(line: string, heads: readonly LineHead[]): readonly string[] | null {
  const firstValue = heads.findIndex((head) => head.type === 'value');
  const columns = heads.slice(firstValue);
  if (columns.some((head) => head.type !== 'value')) return null;
  const values: string[] = [];
  let rest = line;
  while (values.length < columns.length) {
    const value = takeLast(rest);
    if (value === null) break;
    values.unshift(value);
    rest = rest.slice(0, rest.length - value.length).trimEnd();
  }
  if (values.length < columns.length && values.length < Math.max(2, columns.length / 2)) return null;
  const leading = readLeading(rest, heads.slice(0, firstValue));
  if (leading === null) return null;
  return [...leading, ...values, ...Array.from({ length: columns.length - values.length }, () => '')];
}

function takeLast(line: string): string | null {
  const tail = line.slice(-longestValue);
  for (const form of lastValues) {
    const found = form.exec(tail)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The cells before the values; the name takes what no other head can. */
function readLeading(line: string, heads: readonly LineHead[]): readonly string[] | null {
  const name = heads.findIndex((head) => head.type === 'name');
  const cells = heads.map(() => '');
  let words = line.split(' ');
  for (let at = heads.length - 1; at > name; at -= 1) {
    const taken = countTaken(words, heads[at]?.type);
    if (taken === null) return null;
    cells[at] = words.slice(words.length - taken).join(' ');
    words = words.slice(0, words.length - taken);
  }
  for (let at = 0; at < name; at += 1) {
    const [first = ''] = words;
    if (!/^(?:\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?|\p{Lu}{1,3}\.?\d{1,3})$/u.test(first)) return null;
    cells[at] = first;
    words = words.slice(1);
  }
  cells[name] = words.join(' ');
  const isName = /\p{L}{2}/u.test(cells[name] ?? '');
  return isName && !isNumberAtEnd(words) ? cells : null;
}

/** A number that no column is left for: the heads do not belong to this line. */
function isNumberAtEnd(words: readonly string[]): boolean {
  return takeLast(words.join(' ')) !== null && /\d|^-$/u.test(words.at(-1) ?? '') && words.length > 1;
}

function countTaken(words: readonly string[], type: LineHead['type'] | undefined): number | null {
  const last = words.at(-1) ?? '';
  switch (type) {
    case 'period':
      return /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/u.test(last) ? 1 : null;
    case 'mandatory':
      return /^(ja|nee|j|n|x|v|-)$/iu.test(last) ? 1 : null;
    case 'remark':
    case 'unit': {
      for (let count = Math.min(mostUnitWords, words.length - 1); count > 0; count -= 1) {
        const from = words.length - count;
        if (unitStart.test(words[from] ?? '') && looksLikeUnit(words.slice(from).join(' '))) return count;
      }
      return 0;
    }
    case 'source': {
      const most = Math.min(mostSourceWords, words.length - 1);
      const counts = Array.from({ length: most }, (_, index) => most - index);
      return counts.find((count) => knownSource.test(words.slice(words.length - count).join(' '))) ?? 0;
    }
    default:
      return null;
  }
}
