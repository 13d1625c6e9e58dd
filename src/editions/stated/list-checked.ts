import type { Correction } from '../../model/correction.ts';
import type { Reading } from '../../model/reading.ts';
import { canExplain, listCorrected } from './corrected-statement.ts';
import { listStatedIn } from './list-stated.ts';

function stated({ chapters }: Reading) {
  return chapters.flatMap(listStatedIn);
}

function isOtherPublication(one: Reading, other: Reading): boolean {
  return (
    one.organisation !== other.organisation ||
    one.publication.kind !== other.publication.kind ||
    one.publication.year !== other.publication.year
  );
}

/**
 * Which of the decisions that a document was read with say that what the program read is right: without any of them nothing that they are about is
 * stated otherwise. What a heading heads is not known from outside; where any change is left that a column or a text does not explain, a decision
 * about a heading counts as one that corrects.
 * @param alone the same document, read without any
 * @param decided those that held of it
 * @returns their ids
 */
export function listChecked(alone: Reading, reading: Reading, decided: readonly Correction[]): readonly string[] {
  const ids = new Set(reading.corrected);
  const met = decided.filter(({ id }) => ids.has(id));
  const changed = listCorrected(stated(alone), stated(reading));
  const narrow = met.filter(({ decision }) => decision.about === 'column' || decision.about === 'statement');
  const isExplained = changed.every((change) => narrow.some((one) => canExplain(one, change)));
  const isOther = isOtherPublication(alone, reading);
  return met
    .filter((one) => {
      if (one.decision.about === 'publication') return !isOther;
      if (one.decision.about === 'heading') return isExplained;
      return !changed.some((change) => canExplain(one, change));
    })
    .map(({ id }) => id);
}
