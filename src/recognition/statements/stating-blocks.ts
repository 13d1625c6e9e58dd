import type { Block } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import type { Habits } from './habits.ts';
import { findLegend } from './legend.ts';

/**
 * The blocks of a passage that can state something: without what explains colours and signs, and without what was left of figures beside their
 * table: the name, unit or source of an indicator on a line of its own, "Bron: …", and rows of numbers.
 */
export function statingBlocks(blocks: readonly Block[], { ofFigures }: Pick<Habits, 'ofFigures'>): readonly Block[] {
  const legend = findLegend(blocks);
  return blocks.filter((block) => !legend.has(block) && !(isLine(block) && isOfFigures(block.text, ofFigures)));
}

/** The name of an indicator above its table is set as a heading too. */
function isLine(block: Block): block is Extract<Block, { kind: 'paragraph' | 'heading' }> {
  return block.kind === 'paragraph' || block.kind === 'heading';
}

function isOfFigures(written: string, names: ReadonlySet<string>): boolean {
  const text = foldSpace(written.slice(0, 2000));
  return names.has(plainLine(text)) || explainsFigure.test(text.slice(0, 200)) || isRowsOfFigures(text);
}

/** "Toelichting Bezoekers: …", "Bron: …": says something of a figure. */
const explainsFigure = /^(?:toelichting|bron|bronnen|eenheid|noot|peildatum)\b(?:[^:.]|\.(?=\d)){0,100}:/i;

const fewestFigures = 5;
const figure = /^[<>≤≥(]?[€-]?-?\d[\d.,]*%?\*{0,2}[)*]?$/;

/** Rows of a table that lost its form: one word in four or more is a number. */
function isRowsOfFigures(text: string): boolean {
  const words = text.split(' ');
  const figures = words.filter((word) => figure.test(word)).length;
  return figures >= fewestFigures && figures * 4 >= words.length;
}
