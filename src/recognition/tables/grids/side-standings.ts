import type { Block, Cell } from '../../../model/block.ts';
import type { Grid, GridRow } from './grid.ts';
import { cellOf, type Line, runsOf } from './line.ts';

const side = /^(?:lasten|baten|saldo|uitgaven|inkomsten)$/iu;
const unit = /^\(?(?:bedragen )?(?:€\s?)?[x*]\s?€?\s?1\.?000\)?$/iu;
const standing =
  /^((?:begroot|begroting|geraamd|raming|realisatie|gerealiseerd|rekening|voorgestelde wijziging|afwijking|verschil)(?: [\p{L}\d.]{1,12}){0,3}):? (€ ?-?\d[\d.,]*)$/iu;
const fewest = 2;
const most = 8;

/**
 * One side of the accounts with what was planned and what came of it below each other: "Lasten", "€ x 1.000", "Begroot € 3.261",
 * "Realisatie € 3.254". It is a table of one row, with a column for each.
 */
export function* proposeSideStandings(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'lines')) {
    for (let at = 1; at < run.length; at += 1) {
      const found = readStandings(run, at);
      if (found.length < fewest) continue;
      const grid = gridOf(run, at, found);
      if (grid !== null) yield grid;
      at += found.length - 1;
    }
  }
}

type Standing = { readonly head: Cell; readonly amount: Cell };

function readStandings(run: readonly Line[], from: number): readonly Standing[] {
  const found: Standing[] = [];
  for (let line = run[from]; line !== undefined && found.length < most; line = run[from + found.length]) {
    const [, head, amount] = standing.exec(line.text) ?? [];
    if (head === undefined || amount === undefined) break;
    found.push({ head: cellOf(line, head), amount: cellOf(line, amount) });
  }
  return found;
}

/** Null where no side stands above. */
function gridOf(run: readonly Line[], at: number, found: readonly Standing[]): Grid | null {
  const counted = unit.test(run[at - 1]?.text ?? '') ? run[at - 1] : undefined;
  const label = run[at - (counted === undefined ? 1 : 2)];
  const last = run[at + found.length - 1];
  if (label === undefined || last === undefined || !side.test(label.text)) return null;
  const rows: readonly GridRow[] = [
    { cells: [cellOf(counted ?? label, counted?.text ?? ''), ...found.map(({ head }) => head)], loose: [] },
    { cells: [cellOf(label), ...found.map(({ amount }) => amount)], loose: [] },
  ];
  return { making: 'sides', from: label.from, to: last.to, caption: null, rows, cost: 0 };
}
