/** One way to take a number of values from a line. */
export type ValueCut = { readonly taken: readonly string[]; readonly before: readonly string[]; readonly cost: number };

/** More than two ways never matter: the best, and whether another is nearly as good. */
const mostCuts = 2;
const mostParts = 4;
/** No table has as many columns. */
const mostValues = 40;

/** A number that may have been written in parts, with what is compared between neighbours. */
type Piece = {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isPercent: boolean;
  readonly decimals: number;
  readonly digits: number;
  readonly parts: number;
};
type Way = { readonly piece: Piece; readonly next: Way | null; readonly cost: number };

/**
 * The likeliest ways to make so many values of what stands at the end of a line: numbers written with spaces as thousands marks
 * ("12 345 12 501" is two values), numbers at the left that belong to the name. The work is kept between counts: each place is
 * looked at once for each value that is taken.
 */
export function valueCuts(values: readonly string[]): (count: number) => readonly ValueCut[] {
  const isSplit = values.map((value) => /^\d{3}(?:,\d+)?\*{0,3}$/u.test(value));
  if (!isSplit.includes(true, 1)) return (count) => plainCut(values, count);
  if (values.length > mostValues) return () => [];
  const pieces = values.map((_, start) => piecesFrom(values, start));
  // steps[n][start]: the best ways to make n values of all that stands from `start` on
  const steps: (readonly (readonly Way[])[])[] = [];
  return (count) => {
    for (let step = steps.length + 1; step <= count; step += 1) steps.push(longer(pieces, steps.at(-1)));
    const found = steps[count - 1]?.flatMap((ways, start) =>
      ways.map((way) => ({ way, start, cost: way.cost + costOfBefore(start) })),
    );
    return (found ?? [])
      .sort((left, right) => left.cost - right.cost)
      .slice(0, mostCuts)
      .map(({ way, start, cost }) => ({ taken: textsOf(way), before: values.slice(0, start), cost }));
  };
}

function costOfBefore(start: number): number {
  return start === 0 ? 0 : 0.3 + start * 0.1;
}

/** Where no number goes on with the next, there is one way at most. */
function plainCut(values: readonly string[], count: number): readonly ValueCut[] {
  const start = values.length - count;
  if (start < 0 || count < 1) return [];
  if (start === 0) return [{ taken: values, before: [], cost: 0 }];
  const taken = values.slice(start);
  const pieces = taken.map((text) => pieceOf(text, 1));
  const cost = pieces.reduce((sum, piece, index) => sum + unevenness(piece, pieces[index + 1]), costOfBefore(start));
  return [{ taken, before: values.slice(0, start), cost }];
}

function longer(
  pieces: readonly (readonly Piece[])[],
  before: readonly (readonly Way[])[] | undefined,
): readonly (readonly Way[])[] {
  return pieces.map((own, start) => {
    const ways: Way[] = [];
    for (const piece of own) {
      const end = start + piece.parts;
      const cost = piece.parts > 1 ? 0.05 : 0;
      if (before === undefined) {
        if (end === pieces.length) ways.push({ piece, next: null, cost });
        continue;
      }
      for (const next of before[end] ?? [])
        ways.push({ piece, next, cost: next.cost + cost + unevenness(piece, next.piece) });
    }
    return ways.length > mostCuts ? ways.sort((left, right) => left.cost - right.cost).slice(0, mostCuts) : ways;
  });
}

function textsOf(way: Way): readonly string[] {
  const texts: string[] = [];
  for (let at: Way | null = way; at !== null; at = at.next) texts.push(at.piece.text);
  return texts;
}

/** "12", "345": one number as well as two. */
function piecesFrom(values: readonly string[], start: number): readonly Piece[] {
  const [first = ''] = values.slice(start, start + 1);
  // "050" goes on with the number before it
  const found = /^0\d\d/u.test(first) ? [] : [pieceOf(first, 1)];
  if (!/^(?:[NV] |€ ?|[<>≤≥]=? ?)?[-–−+]?[1-9]\d{0,2}$/iu.test(first)) return found;
  let text = first;
  for (let parts = 2; parts <= mostParts; parts += 1) {
    const part = values[start + parts - 1];
    if (part === undefined || !/^\d{3}(?:,\d+)?\*{0,3}$/u.test(part)) break;
    text = `${text} ${part}`;
    found.push(pieceOf(text, parts));
    if (!/^\d{3}$/u.test(part)) break;
  }
  return found;
}

function pieceOf(text: string, parts: number): Piece {
  const decimals = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const digits = text.replace(/,.*/u, '').replace(/\D/gu, '').length;
  return { text, isNumber: /\d/u.test(text), isPercent: text.includes('%'), decimals, digits, parts };
}

/** How little two neighbours in a row are alike. */
function unevenness(left: Piece, right: Piece | undefined): number {
  if (right === undefined || !left.isNumber || !right.isNumber) return 0;
  const percent = left.isPercent === right.isPercent ? 0 : 0.15;
  return percent + Math.abs(left.decimals - right.decimals) * 0.08 + Math.abs(left.digits - right.digits) * 0.04;
}
