/** A line longer than this is prose. */
const longestLine = 300;
/** No row has so many values, and no value is so long, that more need be tried. */
const mostValues = 12;
const longestValues = 100;
const mostStarts = 60;

/** One value by its form; each is tried at the place where the one before ended. */
const forms: readonly RegExp[] = [
  /(?:[<>≤≥]=?\s?)?(?:€\s?)?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,6})(?:,\d{1,3})?\s?%?/uy,
  /-|n\.?n\.?b\.?|n\.?v\.?t\.?|n\.?t\.?b\.?|nb|n\.b\.|pm/uy,
  /ja|nee/iuy,
];
const canStart = /[\d<>≤≥€\-njp]/iu;

type Cut = { readonly values: readonly string[]; readonly cost: number; readonly length: number };

/** A row of which the cells were written without anything between them. */
export type GluedRow = {
  readonly name: string;
  readonly values: readonly string[];
  readonly rest: string;
  readonly cost: number;
};

/**
 * Cuts "Banen2,82,9>32,9Eigen telling" into the name, as many values as there are heads and what stands behind them. Of all
 * cuts the one counts of which the values have most nearly one form. Null where none fits, or where two fit equally well.
 *
 * @param count how many values a row has; @param hasRest whether columns of text stand behind them
 */
export function cutGluedRow(line: string, count: number, hasRest: boolean): GluedRow | null {
  if (line.length > longestLine || count < 2 || count > mostValues) return null;
  let tried = 0;
  for (let start = firstStart(line); start < line.length && tried < mostStarts; start += 1) {
    if (!canStart.test(line[start] ?? '') || /[\d.,]/u.test(line[start - 1] ?? '')) continue;
    tried += 1;
    const found = cutValues(line.slice(start, start + longestValues), count, hasRest);
    // "leerlingennnb": the mark has likely taken the last letter of the name
    if (found === null || (found.values[0]?.toLowerCase() === 'nnb' && /\p{Ll}/u.test(line[start - 1] ?? ''))) continue;
    const rest = line.slice(start + found.length).trim();
    return { name: line.slice(0, start).trim(), values: found.values, rest, cost: Math.min(0.5, found.cost * 0.05) };
  }
  return null;
}

/** A name has letters; a line that begins with a value has none. */
function firstStart(text: string): number {
  return /^(?:[<>≤≥€-]|\d)/u.test(text) ? 0 : Math.max(1, text.search(/\p{L}{2}/u) + 2);
}

function cutValues(text: string, count: number, hasRest: boolean): Cut | null {
  // for each place the two best ways to have come there with so many values
  let reached = new Map<number, readonly Cut[]>([[0, [{ values: [], cost: 0, length: 0 }]]]);
  const fewer: Cut[] = [];
  const endings = (places: typeof reached) =>
    [...places].flatMap(([to, cuts]) =>
      to === text.length || (hasRest && /^\s*\p{Lu}/u.test(text.slice(to, to + 3))) ? cuts : [],
    );
  for (let taken = 0; taken < count; taken += 1) {
    if (taken > 0) fewer.push(...endings(reached));
    const further = new Map<number, readonly Cut[]>();
    for (const [at, cuts] of reached) {
      for (const value of valuesAt(text, at)) {
        const length = at + value.length;
        const longer = cuts.map((cut) => ({
          values: [...cut.values, value.trim()],
          cost: cut.cost + differenceBetween(cut.values.at(-1), value.trim()),
          length,
        }));
        further.set(length, [...(further.get(length) ?? []), ...longer].sort((a, b) => a.cost - b.cost).slice(0, 2));
      }
    }
    reached = further;
  }
  const [best, second] = [...endings(reached)].sort((a, b) => a.cost - b.cost);
  if (best === undefined || (second !== undefined && second.cost === best.cost)) return null;
  // fewer values of just one form: then one is missing, and it is not known which
  return best.cost > 0 && fewer.some((cut) => cut.cost === 0) ? null : best;
}

/** All values that can stand at a place: "248207" begins with "2", "24", "248" and so on. */
function valuesAt(text: string, at: number): readonly string[] {
  const found = new Set<string>();
  for (const form of forms) {
    form.lastIndex = at;
    const longest = form.exec(text)?.[0];
    if (longest === undefined) continue;
    for (let length = longest.length; length > 0; length -= 1) {
      const part = longest.slice(0, length);
      form.lastIndex = 0;
      if (form.exec(part)?.[0] === part) found.add(part);
    }
  }
  return [...found].filter((part) => !/^\s?%/u.test(text.slice(at + part.length)) && !/\s$/u.test(part));
}

/** How little two neighbours in a row are alike: a percentage beside a number, other decimals, more digits. */
function differenceBetween(left: string | undefined, right: string): number {
  if (left === undefined || !/\d/u.test(left) || !/\d/u.test(right)) return 0;
  const percent = left.endsWith('%') === right.endsWith('%') ? 0 : 3;
  const decimals = Math.abs(decimalsOf(left) - decimalsOf(right)) * 2;
  return percent + decimals + Math.abs(digitsOf(left) - digitsOf(right));
}

function decimalsOf(value: string): number {
  return /,(\d+)/u.exec(value)?.[1]?.length ?? 0;
}

function digitsOf(value: string): number {
  return value.replace(/,.*/u, '').replace(/\D/gu, '').length;
}

/** A capital where a word or a year has ended: "IndicatorNulmeting", "2017Realisatie". */
const capital = /(?<=\p{Ll}|\d{4}|\))(?=\p{Lu})/gu;
const yearRun = /(?<!\d)(?:(?:19|20)\d\d){2,}(?!\d)/gu;
/** A word that comes back right behind itself: "realisatierealisatie". */
const twice = /(\p{Ll}{5,20})(?=\1(?!\p{Ll})|\1\1)/gu;

/** The heads of a line that has nothing between them; null where fewer than three are glued. */
export function cutGluedHeads(line: string): readonly string[] | null {
  if (line.length > longestLine) return null;
  const years = (run: string) => run.match(/\d{4}/gu)?.join('\n') ?? run;
  const cut = line.replace(capital, '\n').replace(twice, '\n$1\n').replace(yearRun, years);
  const heads = cut
    .split('\n')
    .map((head) => head.trim())
    .filter((head) => head !== '');
  return heads.length < 3 || heads.some((head) => head.length > 60) ? null : heads;
}
