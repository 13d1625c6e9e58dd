import type { Arrangement } from './arrangement.ts';
import type { StructureChange } from './change.ts';
import { StructureError } from './structure-error.ts';

type Change = Extract<StructureChange, { readonly act: 'add-figure' | 'take-figure' }>;

/** Adds an empty place for a value of an indicator, or takes one away in which nothing stands and nothing was adopted. */
export function changeFigures(arrangement: Arrangement, { act, id, role, year }: Change): void {
  const item = arrangement.getOf(id, 'indicator');
  const known = item.figures.find((one) => one.role === role && one.year === year);
  if (act === 'add-figure') {
    if (known !== undefined) throw new StructureError('figure-there');
    const empty = { role, year, raw: '', source: null, day: null, explanation: null, adopted: null };
    arrangement.put(id, { ...item, figures: [...item.figures, empty] });
    return;
  }
  if (known === undefined) throw new StructureError('no-item');
  if (known.raw !== '' || known.adopted !== null) throw new StructureError('not-empty');
  arrangement.put(id, { ...item, figures: item.figures.filter((one) => one !== known) });
}
