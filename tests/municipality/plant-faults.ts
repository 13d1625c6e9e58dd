import { Documents } from './documents.ts';
import type { DraftPublication } from './draft.ts';
import { commitmentFaults } from './faults/commitment-faults.ts';
import { indicatorFaults } from './faults/indicator-faults.ts';
import { moneyFaults } from './faults/money-faults.ts';
import { structureFaults } from './faults/structure-faults.ts';
import { textFaults } from './faults/text-faults.ts';
import type { PlannedField } from './plan-fields.ts';
import type { PlantedFault, Planting } from './planting.ts';

const plantings: Readonly<Record<string, Planting>> = {
  ...indicatorFaults,
  ...commitmentFaults,
  ...textFaults,
  ...structureFaults,
  ...moneyFaults,
};

/**
 * Plants every kind of fault a number of times, each in a field of its own so that none hides another.
 * Throws where there are fewer fields than faults.
 */
export function plantFaults(
  drafts: readonly DraftPublication[],
  fields: readonly PlannedField[],
  each: number,
): readonly PlantedFault[] {
  const documents = new Documents(drafts);
  const years = [...new Set(drafts.map(({ year }) => year))].slice(1, -2);
  const kinds = Object.entries(plantings);
  if (kinds.length * each > fields.length) throw new Error(`${kinds.length * each} faults ask for as many fields`);
  return Array.from({ length: each }).flatMap((_, round) =>
    kinds.map(([rule, plant], kind) => {
      const field = fields[round * kinds.length + kind];
      const year = years[(round * 3 + kind) % years.length];
      if (field === undefined || year === undefined) throw new Error('no field or no year is left');
      return { rule, ...plant(documents, field, year) };
    }),
  );
}
