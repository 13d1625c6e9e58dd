import type { Block } from '../../../model/block.ts';
import { proposeAligned } from './aligned.ts';
import { proposeCards } from './card.ts';
import { proposeCells } from './cells.ts';
import { proposeGlued } from './glued.ts';
import type { Grid } from './grid.ts';
import { proposeLines } from './lines.ts';
import { proposeLists } from './list.ts';
import { proposeMarkedUp } from './marked-up.ts';
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

/**
 * Every rectangle of cells in a document that may be a table, made in every way in which tables are written, each with what it takes
 * for granted as its cost. Grids overlap: which of them is right, if any, is not decided here.
 */
export function proposeGrids(blocks: readonly Block[]): readonly Grid[] {
  return generators.flatMap((propose) => [...propose(blocks)]);
}
