import type { Block } from '../../../model/block.ts';
import { proposeAligned } from './aligned.ts';
import { proposeCards } from './card.ts';
import { proposeCells } from './cells/cells.ts';
import type { Grid, GridRow, Place } from './grid.ts';
import { proposeLists } from './list.ts';
import { proposeMarkedUp } from './marked/marked-up.ts';
import { proposeRefrains } from './refrains/propose-refrains.ts';
import { proposeGlued } from './rows/glued.ts';
import { proposeLines } from './rows/lines.ts';
import { proposeSideStandings } from './side-standings.ts';
import { proposeSides } from './sides.ts';

const generators = [
  proposeMarkedUp,
  proposeAligned,
  proposeLines,
  proposeCells,
  proposeGlued,
  proposeCards,
  proposeLists,
  proposeSides,
  proposeSideStandings,
];

/** What comes back in a document is seldom cut in two by its tables. */
const costOfCutting = 20;

/**
 * Every rectangle of cells in a document that may be a table, made in every way in which tables are written, each with what it takes
 * for granted as its cost. Grids overlap: which of them is right, if any, is not decided here.
 */
export function proposeGrids(blocks: readonly Block[]): readonly Grid[] {
  const { grids, within } = proposeRefrains(blocks);
  const inside = new Set(within.map(keyOf));
  const cuts = ({ from, to }: Grid) => [from, to].filter((place) => inside.has(keyOf(place))).length;
  const others = onceEach(generators.flatMap((propose) => [...propose(blocks)]));
  return [...grids, ...others.map((grid) => ({ ...grid, cost: grid.cost + cuts(grid) * costOfCutting }))];
}

/** The same cells of the same lines are proposed once, as cheaply as they can be. */
function onceEach(grids: readonly Grid[]): readonly Grid[] {
  const found = new Map<string, Grid>();
  for (const grid of grids) {
    const key = `${grid.making} ${keyOf(grid.from)} ${keyOf(grid.to)}\n${grid.rows.map(textOf).join('\n')}`;
    const known = found.get(key);
    if (known === undefined || grid.cost < known.cost) found.set(key, grid);
  }
  return [...found.values()];
}

function textOf({ cells, loose }: GridRow): string {
  const texts = [...cells, ...loose].map((cell) =>
    cell === null ? '-' : `${cell.span?.charAt(0) ?? ''} ${cell.text}`,
  );
  return `${cells.length} ${texts.join('\t')}`;
}

function keyOf({ block, line }: Place): string {
  return `${block} ${line}`;
}
