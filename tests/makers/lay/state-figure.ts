import { type DraftIndicator, valueIn } from '../book/draft.ts';
import { randomFor } from '../random.ts';
import type { LaidCell, StatedFigure } from './block.ts';
import type { FigureColumn } from './columns.ts';
import type { Volume } from './house.ts';
import { writeValue } from './notation.ts';

/** The cell of an indicator in a column, with what it states. */
export function figureCell(indicator: DraftIndicator, column: FigureColumn, volume: Volume): LaidCell {
  const said = isLost(indicator, column, volume)
    ? ({ is: 'missing' } as const)
    : valueIn(indicator, column.moment, column.year, column.subject);
  const { raw, value } = writeValue(said, indicator, volume.layout);
  // A cell that was lost is empty in every house.
  const text = said.is === 'missing' && isLost(indicator, column, volume) ? '' : raw;
  if (text === '') return { text };
  return { text, figure: stateFigure(indicator, column, volume, value) };
}

function stateFigure(
  indicator: DraftIndicator,
  { role, dated, year }: FigureColumn,
  volume: Volume,
  value: StatedFigure['value'],
): StatedFigure {
  return { names: namesOf(indicator, volume), kind: indicator.kind, role, year: dated ? year : null, value, open: [] };
}

/** The name, then with its unit, as a reader may keep it. */
export function namesOf({ name, unit }: DraftIndicator, { layout }: Volume): readonly string[] {
  return layout.units === 'in-name' ? [name, `${name} (${unit})`] : [name];
}

/** The name as it stands in its cell. */
export function nameText({ name, unit, source }: DraftIndicator, { layout }: Volume): string {
  const withUnit = layout.units === 'in-name' ? `${name} (${unit})` : name;
  return layout.sources === 'in-name' ? `${withUnit}\nBron: ${source}` : withUnit;
}

/** Some cells were left empty by whoever filled the table, but never the newest result or the aim of the book's own year. */
function isLost({ name }: DraftIndicator, { subject, moment, year }: FigureColumn, volume: Volume): boolean {
  if (volume.layout.puzzles !== 'lost-cells') return false;
  const newest = volume.kind === 'annual-report' ? volume.year : volume.year - (volume.kind === 'budget' ? 2 : 1);
  if (subject === 'own' && moment !== 'baseline' && year === (moment === 'aim' ? volume.year : newest)) return false;
  return randomFor(volume.seed, `lost ${name} ${subject} ${moment} ${volume.year + year}`).chance(0.25);
}
