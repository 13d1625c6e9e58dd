import type { Block, Cell } from '../../../model/block.ts';
import type { Grid, GridRow } from './grid.ts';
import { cellOf, type Line, runsOf } from './line.ts';

const assumedCard = 0.3;
const mostYears = 14;
const mostPairs = 4;

/** The card of one indicator: its name, labels with what they say, then words, years and values in as many columns. */
type Card = {
  readonly name: Line;
  readonly labels: readonly Line[];
  readonly texts: readonly Line[];
  readonly roles: readonly Line[];
  readonly years: readonly Line[];
  readonly values: readonly Line[];
  readonly start: number;
  readonly end: number;
};

/**
 * The cards of indicators that were written out cell by cell: "Demografische druk, Eenheid, %, Bron, CBS, Realisatie, Begroot,
 * 2017, 2018, 73,1, 72,8". Cards of one shape that follow each other are the rows of one grid. Where there are fewer values
 * than years nobody knows which are missing: all of them are loose.
 */
export function* proposeCards(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    // cards with fewer labels are found inside those with more: the likeliest counts
    const found = new Map<number, Grid>();
    for (const pairs of [2, 1, 3, mostPairs, 0]) {
      const cards = cardsOf(run, pairs);
      for (let at = 0; at < cards.length; ) {
        const first = cards[at];
        let next = at + 1;
        while (next < cards.length && isSameShape(cards[next - 1], cards[next])) next += 1;
        if (first !== undefined) {
          const grid = gridOf(first, cards.slice(at, next), run, pairs);
          if (grid.cost < (found.get(first.end)?.cost ?? Number.POSITIVE_INFINITY)) found.set(first.end, grid);
        }
        at = next;
      }
    }
    yield* found.values();
  }
}

function cardsOf(run: readonly Line[], pairs: number): readonly Card[] {
  const cards: Card[] = [];
  for (let at = 0; at < run.length; at += 1) {
    if (run[at]?.kind !== 'period') continue;
    let end = at;
    while (run[end]?.kind === 'period' && end - at < mostYears) end += 1;
    const card = cardAt(run, at, end, pairs, cards.at(-1)?.end ?? 0);
    if (card !== null) cards.push(card);
    at = end - 1;
  }
  return cards;
}

function cardAt(run: readonly Line[], from: number, to: number, pairs: number, floor: number): Card | null {
  const count = to - from;
  const start = from - count - pairs * 2 - 1;
  if (count < 2 || start < floor) return null;
  const roles = run.slice(from - count, from);
  const front = run.slice(start + 1, from - count);
  const [name] = run.slice(start, start + 1);
  if (name === undefined || !isText(name) || !roles.every(isText) || front.some((line) => line.kind === 'sentence'))
    return null;
  const labels = front.filter((_, index) => index % 2 === 0);
  const texts = front.filter((_, index) => index % 2 === 1);
  // roles come back, or some of them do; a unit is no label
  if (!labels.every((line) => line.kind === 'text') || roles.some((line) => line.text.length > 40)) return null;
  let end = to;
  while (run[end]?.kind === 'value' || run[end]?.kind === 'missing') end += 1;
  const values = run.slice(to, end);
  return values.length > count ? null : { name, labels, texts, roles, years: run.slice(from, to), values, start, end };
}

function isText(line: Line): boolean {
  return line.kind === 'text' || line.kind === 'dated' || line.kind === 'unit';
}

function isSameShape(left: Card | undefined, right: Card | undefined): boolean {
  if (left === undefined || right === undefined || left.end !== right.start) return false;
  return shapeOf(left) === shapeOf(right);
}

function shapeOf({ labels, roles, years }: Card): string {
  return [...labels, ...roles, ...years].map((line) => line.text).join('\n');
}

function gridOf(first: Card, cards: readonly Card[], run: readonly Line[], pairs: number): Grid {
  const corner = cellOf(first.name, '');
  const labels = [corner, ...first.labels.map((line) => cellOf(line))];
  const roles = first.roles.map((line) => cellOf(line));
  const spread = roles.map((cell, column): Cell => {
    return column > 0 && roles[column - 1]?.text === cell.text ? { ...cell, span: 'left' } : cell;
  });
  const above = labels.map((cell): Cell => ({ ...cell, span: 'above' }));
  const heads: readonly GridRow[] = [
    { cells: [...labels, ...spread], loose: [] },
    { cells: [...above, ...first.years.map((line) => cellOf(line))], loose: [] },
  ];
  const from = run[first.start]?.from ?? { block: 0, line: 0 };
  const end = cards.at(-1)?.end ?? first.end;
  const isRepeated = new Set(first.roles.map((line) => line.text)).size < first.roles.length;
  const hasUnit = first.texts.some((line) => line.kind === 'unit');
  const cost =
    assumedCard + (isRepeated ? 0 : 0.4) + (pairs === 0 ? 0.4 : hasUnit ? 0 : 0.3) + (cards.length > 1 ? 0 : 0.1);
  return {
    making: 'card',
    from,
    to: run[end - 1]?.to ?? from,
    caption: null,
    rows: [...heads, ...cards.map(rowOf)],
    cost: Math.round(cost * 100) / 100,
  };
}

function rowOf({ name, texts, years, values }: Card): GridRow {
  const front = [cellOf(name), ...texts.map((line) => cellOf(line))];
  const cells = values.map((line) => cellOf(line));
  if (values.length === years.length) return { cells: [...front, ...cells], loose: [] };
  return { cells: [...front, ...years.map(() => null)], loose: cells };
}
