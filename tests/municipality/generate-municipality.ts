import type { StatedPublication } from '../../src/threading/stated.ts';
import type { DraftPublication } from './draft.ts';
import { planFields } from './plan-fields.ts';
import { plantFaults } from './plant-faults.ts';
import type { PlantedFault } from './planting.ts';
import { writeDocuments } from './write-documents.ts';

export type MunicipalitySize = {
  readonly seed: number;
  readonly firstYear: number;
  readonly years: number;
  readonly fields: number;
  /** How many faults of each kind are planted. */
  readonly faultsEach: number;
};

export type Municipality = {
  readonly publications: readonly StatedPublication[];
  readonly faults: readonly PlantedFault[];
};

/** The slug of a publication as an import gives it. */
function slugOfDraft({ kind, year }: Pick<DraftPublication, 'kind' | 'year'>): string {
  return `${kind === 'budget' ? 'begroting' : 'jaarverslag'}-${year}`;
}

function state(draft: DraftPublication): StatedPublication {
  return {
    slug: slugOfDraft(draft),
    kind: draft.kind,
    year: draft.year,
    endYear: null,
    sequence: null,
    title: `${draft.kind === 'budget' ? 'Begroting' : 'Jaarverslag'} ${draft.year}`,
    chapters: draft.chapters.map(({ passages, indicators, amounts, ...chapter }) => ({
      ...chapter,
      indicators: indicators.map(({ figures, ...indicator }) => ({
        ...indicator,
        figures: figures.map((figure) => ({ ...figure, unsettled: [] })),
      })),
      amounts: amounts.map(({ number, ...amount }) => ({
        ...amount,
        euros: String(number),
        unit: 'thousand',
        rounding: '1000',
        unsettled: [],
      })),
      mentions: [],
      doubts: [],
      passages: passages.map(({ question, heading, text }) => ({
        question,
        heading,
        blocks: [{ kind: 'paragraph', text }],
      })),
    })),
  };
}

/**
 * Years of budgets and annual reports of a municipality that does not exist, without a fault but for those that are planted. The same size
 * gives the same documents.
 */
export function generateMunicipality({ seed, firstYear, years, fields, faultsEach }: MunicipalitySize): Municipality {
  const planned = planFields(fields, seed);
  const drafts = writeDocuments(
    planned,
    Array.from({ length: years }, (_, at) => firstYear + at),
  );
  const faults = plantFaults(drafts, planned, faultsEach);
  return { publications: drafts.map(state), faults };
}
