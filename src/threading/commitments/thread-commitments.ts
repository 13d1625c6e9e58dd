import type { FieldIndex } from '../fields/field-index.ts';
import { growThreads, type Judging } from '../grow/grow-threads.ts';
import { NearStatements } from '../grow/near-statements.ts';
import type { Handles } from '../grow/near-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { unlikely } from '../reason.ts';
import type { CommitmentStatement } from '../statement.ts';
import { isOfTerm } from '../timeline.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { ComparedCommitments } from './commitment-features.ts';
import { compareCommitments } from './compare-commitments.ts';

/** After so many years without it, the same words are a new commitment. */
const longestSilence = 3;
/** Of a text so many words are handles. */
const mostHandles = 4;

/**
 * Threads of commitments: one thing that publications say they will do or reach, in its wordings over the years. What an agreement says for a term
 * and what is planned year by year stand apart: the one is carried out by the other (`findCarriers`).
 */
export function threadCommitments(
  steps: readonly (readonly CommitmentStatement[])[],
  features: ComparedCommitments,
  fields: FieldIndex,
  judging: Judging,
): readonly OpenThread<CommitmentStatement>[] {
  const near = new NearStatements((statement: CommitmentStatement): Handles => {
    const own = features.of(statement);
    const place = `field ${fields.fieldOf(statement)}`;
    if (own === undefined) return { place, telling: [] };
    const words = heaviestRoots(own.vector, mostHandles).map((root) => `word ${root}`);
    // The end of the key tells the first of several with the same words from the second.
    return { place, telling: [`${place} ${statement.words}`, `text ${own.text}`, ...words] };
  });
  return growThreads(
    steps,
    {
      kind: 'commitment',
      printOf: (commitment) => `${features.printOf(commitment)} ${fields.nameOf(commitment)}`,
      near: (later, threads) =>
        [...near.find(later)].filter((number) => {
          const last = threads[number]?.statements.at(-1)?.publication;
          if (last === undefined || isOfTerm(last) !== isOfTerm(later.publication)) return false;
          const [before, now] = [last.year, later.publication.year];
          return before === null || now === null || now - before <= longestSilence;
        }),
      weigh: (earlier, later) => {
        const [before, after] = [features.of(earlier), features.of(later)];
        if (before === undefined || after === undefined) return unlikely;
        const isSameField = fields.areInOneField(earlier, later);
        return judging.weighings.weigh({
          kind: 'commitment',
          from: earlier.key,
          to: later.key,
          prints: [features.printOf(earlier), features.printOf(later)],
          isTogether: isSameField,
          compare: () => compareCommitments([earlier, before], [later, after], isSameField),
        });
      },
      kindOf: (earlier, later) => {
        if (!fields.areInOneField(earlier, later)) return 'moved';
        return features.of(earlier)?.text === features.of(later)?.text ? 'continues' : 'reworded';
      },
      placed: (statement, { number }) => near.placed(statement, number),
    },
    judging,
  );
}
