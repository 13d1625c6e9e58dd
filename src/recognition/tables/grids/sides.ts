import type { Block, Cell } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Grid } from './grid.ts';

type Part = { readonly text: string; readonly at: Position };
/** One side with its amount and, where it is given, its share in the whole. */
type Side = { readonly label: Part; readonly amount: Part; readonly share: Part | null };

const side = /^(lasten|baten|saldo|uitgaven|inkomsten|saldo van lasten en baten|saldo van baten en lasten)$/iu;
const amount = /^(€\s?)?-?\s?\d[\d.,]*(\s?x\s?€?\s?1\.000)?$/iu;
const share = /^-?\d[\d.,]*(?:E\+\d+)?\s?%$/u;
const unit = /^\(?x\s?€?\s?1\.000\)?$/iu;
const line =
  /^(lasten|baten|saldo|uitgaven|inkomsten):?\s+(-?\d[\d.,]*\s?%\s+)?((?:€\s?)-?\s?\d[\d.,]*(?:\s?x\s?€?\s?1\.000)?)(\s+-?\d[\d.,]*\s?%)?$/iu;
const longest = 80;

/**
 * The block "Lasten € 2.446 7,8 %, Baten € 890 5,7 %" or "Uitgaven 16,16% € 18.795 x € 1.000" that platforms set above or below a programme,
 * with each part in a paragraph of its own, each side on a line, or all sides on one: where at least two sides with an amount follow each
 * other.
 */
export function* proposeSides(blocks: readonly Block[]): Iterable<Grid> {
  let at = 0;
  while (at < blocks.length) {
    const sides: Side[] = [];
    let next = at;
    while (next < blocks.length) {
      const found = readLines(blocks[next]) ?? readParts(blocks, next);
      if (found === null) break;
      sides.push(...found.sides);
      next += found.taken;
    }
    if (sides.length > 1) yield gridOf(sides, at, next);
    at = Math.max(next, at + 1);
  }
}

function gridOf(sides: readonly Side[], from: number, to: number): Grid {
  const hasShare = sides.some((row) => row.share !== null);
  const rows = sides.map((row) => ({
    cells: [row.label, row.amount, ...(hasShare ? [row.share ?? { ...row.label, text: '' }] : [])].map(
      (part): Cell => ({ text: part.text, header: false, marks: [], at: part.at }),
    ),
    loose: [],
  }));
  return { making: 'sides', from: { block: from, line: 0 }, to: { block: to, line: 0 }, caption: null, rows, cost: 0 };
}

type Found = { readonly sides: readonly Side[]; readonly taken: number };

function readLines(block: Block | undefined): Found | null {
  if (block?.kind !== 'paragraph' || block.text.length > longest * 6) return null;
  const sides: Side[] = [];
  for (const [index, written] of block.text.split('\n').entries()) {
    const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + index };
    for (const piece of foldSpace(written).split(' | ')) {
      const found = line.exec(piece);
      if (found?.[1] === undefined || found[3] === undefined) return null;
      const percent = (found[2] ?? found[4])?.trim();
      sides.push({
        label: { text: found[1], at },
        amount: { text: found[3], at },
        share: percent === undefined ? null : { text: percent, at },
      });
    }
  }
  return { sides, taken: 1 };
}

function readParts(blocks: readonly Block[], at: number): Found | null {
  const [label, ...more] = partsOf(blocks[at]);
  if (label === undefined || more.length > 0 || !side.test(label.text)) return null;
  let money: Part | null = null;
  let percent: Part | null = null;
  let taken = 1;
  for (const parts of [1, 2, 3].map((step) => partsOf(blocks[at + step]))) {
    if (parts.length === 0 || !parts.every(take)) break;
    taken += 1;
  }
  return isMoney(money) ? { sides: [{ label, amount: money, share: percent }], taken } : null;

  function take(part: Part): boolean {
    if (percent === null && share.test(part.text)) percent = part;
    else if (money === null && amount.test(part.text)) money = part;
    else if (money !== null && unit.test(part.text)) money = withUnit(money, part.text);
    else return false;
    return true;
  }
}

function isMoney(part: Part | null): part is Part {
  return part !== null && /€|\./u.test(part.text);
}

function withUnit(money: Part, written: string): Part {
  return { text: `${money.text} ${written}`, at: money.at };
}

/** The lines of a short paragraph; none of any other block. */
function partsOf(block: Block | undefined): readonly Part[] {
  if (block?.kind !== 'paragraph' || block.text.length > longest) return [];
  return block.text.split('\n').map((text, index) => {
    const at = block.at.line === undefined ? block.at : { ...block.at, line: block.at.line + index };
    return { text: foldSpace(text), at };
  });
}
