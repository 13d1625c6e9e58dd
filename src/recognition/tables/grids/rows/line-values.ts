import { isYearAlone } from '../../forms/head-year.ts';

/** A line cut into a name, the values behind it and what stands behind those. */
export type ValueLine = { readonly name: string; readonly values: readonly string[]; readonly rest: string };

const longestLine = 300;
const mostWords = 60;
const mostRest = 6;

/** Ways to write one value between spaces, the longest first; each is tried where a word begins. */
const forms: readonly RegExp[] = [
  /[-+]?\d[\d.,]*\s?%? \((?=[^()]*\d)[^()]{1,50}\)(?=\s|$)/uy,
  /[<>≤≥=]{1,2} ?(?:dan )?(?:in )?(?:19|20)\d\d(?=\s|$)/iuy,
  /(?:top|plaats|plek|positie|rang) \d{1,4}(?: (?:en|of|tot|t\/m|-) \d{1,4})?(?=\s|$)/iuy,
  /(?:\d{1,4} op (?:de |elke )?\d{1,5}|\d{1,4}:\d[\d.,]*)(?=\s|$)/iuy,
  /(?:(?:beoogd|minimaal|maximaal|circa|ca\.|ruim) )?(?:[NV] |€ ?|[<>≤≥]=? ?)?[-–−+]?(?:€ ?)?\d[\d.,]*(?: ?%)?\*{0,3}(?=\s|$)/iuy,
  /(?:[-–—]|n\.?n?\.?[bv]\.?t?\.?|n\.?t\.?b\.?|nnb|ntb|nvt|onbekend|pm|p\.m\.|(?:nog )?niet (?:bekend|gemeten)|geen (?:meting|gegevens|data))(?=\s|$)/iuy,
  /(?:ja|nee|voldoende|onvoldoende|goed|matig|groen|oranje|geel|rood|hoog|laag)(?=\s|$)/iuy,
];
/** "x € 1.000", "per 1.000 inwoners": what stands behind these is no value. */
const unitBefore = /(?:^|[\s(])(?:x|×|per) $/iu;
/** "(x € 1.000)" between other words. */
export const moneyUnit = /\(?(?:x|×) ?€? ?1\.000(?:\.000)?\)?/giu;
const letterBehind = /^\s[NV](?=\s|$)/u;

type Atom = { readonly text: string; readonly start: number; readonly end: number };

/** The line as a row, or null where it has no values side by side at its end. */
export function readValueLine(line: string): ValueLine | null {
  if (line.length > longestLine || !/[\d–-]|nnb|ntb|nvt|n\.|pm|ja|nee|onbekend|goed/iu.test(line)) return null;
  const atoms = atomsOf(line);
  let best: Atom[] = [];
  let run: Atom[] = [];
  for (const atom of atoms) {
    const last = run.at(-1);
    if (last !== undefined && last.end + 1 === atom.start) run.push(atom);
    else run = [atom];
    if (run.length >= best.length) best = run;
  }
  const [first] = best;
  const last = best.at(-1);
  if (first === undefined || last === undefined) return null;
  const rest = line.slice(last.end).trim();
  if (rest.split(' ').length > mostRest || /^[\p{Ll}.,;:)]/u.test(rest)) return null;
  return { name: line.slice(0, first.start).trim(), values: best.map((atom) => atom.text), rest };
}

/** The values that stand between spaces. Each word is tried once as the first of a value. */
function atomsOf(line: string): readonly Atom[] {
  const isLetterLast = /\d\s[NV]$/u.test(line);
  const atoms: Atom[] = [];
  let words = 0;
  for (let at = 0; at < line.length && words < mostWords; words += 1) {
    const found = atomAt(line, at, isLetterLast);
    if (found !== null) atoms.push(found);
    const space = line.indexOf(' ', found === null ? at : found.end);
    if (space === -1) break;
    at = space + 1;
  }
  return atoms;
}

function atomAt(line: string, at: number, isLetterLast: boolean): Atom | null {
  if (unitBefore.test(line.slice(Math.max(0, at - 5), at))) return null;
  for (const form of forms) {
    form.lastIndex = at;
    const text = form.exec(line)?.[0];
    if (text === undefined) continue;
    const letter = isLetterLast
      ? (letterBehind.exec(line.slice(at + text.length, at + text.length + 3))?.[0] ?? '')
      : '';
    return { text: text + letter, start: at, end: at + text.length + letter.length };
  }
  return null;
}

/** Whether every number of a line is a year: then it heads columns and is no row. */
export function isDatedLine({ values, name }: ValueLine): boolean {
  return (
    values.every((value) => isYearAlone(value.replace(/^beoogd /iu, ''))) &&
    !/\d(?<!(?:19|20)\d\d|(?:19|20)\d|(?:19|20)|1|2)(?!\d)/u.test(name.replace(moneyUnit, ''))
  );
}
