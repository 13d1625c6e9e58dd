import type { FieldIndex } from '../fields/field-index.ts';
import { growThreads, type Judging } from '../grow/grow-threads.ts';
import { NearStatements } from '../grow/near-statements.ts';
import type { Handles } from '../grow/near-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { KeptFeatures, StepFeatures } from '../grow/step-features.ts';
import { unlikely } from '../reason.ts';
import type { IndicatorStatement } from '../statement.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { compareIndicators } from './compare-indicators.ts';
import { featuresOfIndicators, type IndicatorFeatures, printsOfIndicators } from './indicator-features.ts';

/** Of a name so many words are handles. */
const mostHandles = 4;

const kept = new KeptFeatures<IndicatorFeatures>();

/**
 * Threads of indicators: what measures the same in every publication that has it. An indicator is sought in its own field and, by its name,
 * the rare words of that and its figures, in all others.
 */
export function threadIndicators(
  steps: readonly (readonly IndicatorStatement[])[],
  fields: FieldIndex,
  vocabulary: Vocabulary,
  judging: Judging,
): readonly OpenThread<IndicatorStatement>[] {
  const features = new StepFeatures(
    steps,
    { features: (step) => featuresOfIndicators(step, vocabulary), prints: printsOfIndicators },
    kept,
  );
  const near = new NearStatements((statement: IndicatorStatement): Handles => {
    const own = features.of(statement);
    const place = `field ${fields.fieldOf(statement)}`;
    if (own === undefined) return { place, telling: [] };
    const roots = heaviestRoots(own.vector, mostHandles);
    return {
      place,
      telling: [
        `${place} ${statement.words}`,
        `${place} ${own.core}`,
        `core ${own.core}`,
        ...roots.map((root) => `word ${root}`),
      ],
    };
  });
  return growThreads(
    steps,
    {
      kind: 'indicator',
      printOf: (indicator) => `${features.printOf(indicator)} ${fields.nameOf(indicator)}`,
      near: (later) => near.find(later),
      weigh: (earlier, later) => {
        const [before, after] = [features.of(earlier), features.of(later)];
        if (before === undefined || after === undefined) return unlikely;
        const isSameField = fields.areInOneField(earlier, later);
        return judging.weighings.weigh({
          kind: 'indicator',
          from: earlier.key,
          to: later.key,
          prints: [features.printOf(earlier), features.printOf(later)],
          isTogether: isSameField,
          compare: () => compareIndicators(before, after, isSameField),
        });
      },
      kindOf: (earlier, later) => {
        if (features.of(earlier)?.name !== features.of(later)?.name) return 'renamed';
        return fields.areInOneField(earlier, later) ? 'continues' : 'moved';
      },
      placed: (statement, { number }) => near.placed(statement, number),
    },
    judging,
  );
}
