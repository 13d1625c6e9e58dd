import type { Decimal } from '../../model/notation/decimal.ts';
import { parseNumber } from '../../model/notation/forms/parse-number.ts';
import { plain } from '../../model/text/plain.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';

/** A number in a sentence with the roots of the words that it counts: "meer dan 5 nieuwe projecten". */
export type StatedNumber = {
  readonly raw: string;
  readonly number: Decimal;
  readonly percent: boolean;
  /** It is a limit ("meer dan 5") and not a count. */
  readonly isLimit: boolean;
  /** Roots of the first words after it. */
  readonly counted: readonly string[];
  /** Roots of the words before it, since the number before: "het aantal gasten in de haven was 5". */
  readonly before: ReadonlySet<string>;
};

const near = 3;
const limits = /\b(meer dan|minder dan|minstens|minimaal|ten minste|tenminste|maximaal|hoogstens|ten hoogste) $/;
/** It says itself that it is no exact count, or not all of it. */
const loose = /\b(ruim|bijna|circa|ca\.?|ongeveer|zon|zo'n|waarvan|nog eens|nog|de eerste|andere) $/;

const counting = /\b(aantal|percentage|aandeel|gemiddelde?|totaal|totale|mate|score|jaarlijkse?|index)\b/g;

/** The roots of what an indicator counts, the first one the thing itself: "Aantal bezoekers aan de markt" counts bezoekers. */
export function countedRoots(name: string): string[] {
  return splitWords(plain(name).replace(counting, ' ')).map(wordRoot);
}

/** The roots of the words of a text. */
export function rootsIn(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).map(wordRoot));
}

/** The numbers of a sentence that count something; years, dates and loose numbers are left out. */
export function findStatedNumbers(sentence: string): StatedNumber[] {
  if (!/\d/.test(sentence)) return [];
  const flat = plain(sentence.slice(0, 2_000));
  const found: StatedNumber[] = [];
  let since = 0;
  for (const { 0: raw, index } of flat.matchAll(/(?<![\w.,/:-])\d[\d.,]*(?<=\d)( ?%| procent)?(?![\d:/-]|[.,]\d)/g)) {
    const before = flat.slice(Math.max(0, index - 20), index);
    const parsed = parseNumber(raw.replace(' procent', '%'));
    if (parsed === null || /^(19|20)\d\d$/.test(raw) || loose.test(before)) continue;
    const after = flat.slice(index + raw.length, index + raw.length + 80);
    const words = after.split(/[.,;:()]/)[0] ?? '';
    found.push({
      raw: `${limits.exec(before)?.[0] ?? ''}${raw}`,
      number: parsed.number,
      percent: parsed.percent,
      isLimit: limits.test(before),
      counted: splitWords(words).slice(0, near).map(wordRoot),
      before: /\b(aantal|percentage|aandeel)\b/.test(flat.slice(since, index))
        ? rootsIn(flat.slice(since, index))
        : new Set(),
    });
    since = index + raw.length;
  }
  return found;
}
