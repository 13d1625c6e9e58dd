import { comparePublished } from '../../../model/publication-order.ts';
import { dice } from '../../../model/text/likeness.ts';
import type { FieldElsewhere } from '../queries/list-same-field.ts';

export type Field = { readonly codeKey: string | null; readonly titleKey: string };

/** From this share of common words on, titles under the same code are taken to name the same field. */
const alike = 0.5;

/** The words that two titles share, as a share of all their words (Dice): 1 the same words, 0 none. Short words do not count. */
export function titleSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  return dice(longWords(left), longWords(right));
}

function longWords(title: string): Set<string> {
  return new Set(title.split(' ').filter((word) => word.length > 3));
}

/**
 * For each publication the one chapter that is the same field, in the order of publication; none where it is not clear which.
 * The same code with a wholly different title is another field: codes are given anew.
 */
export function pickSameField(field: Field, candidates: readonly FieldElsewhere[]): FieldElsewhere[] {
  const inTime = candidates.toSorted((left, right) =>
    comparePublished({ ...left, slug: left.publication }, { ...right, slug: right.publication }),
  );
  return [...Map.groupBy(inTime, (candidate) => candidate.publication).values()].flatMap((inPublication) => {
    const withCode = inPublication
      .filter(
        (one) =>
          field.codeKey !== null &&
          one.codeKey === field.codeKey &&
          titleSimilarity(field.titleKey, one.titleKey) >= alike,
      )
      .toSorted((a, b) => titleSimilarity(field.titleKey, b.titleKey) - titleSimilarity(field.titleKey, a.titleKey));
    if (withCode[0]) return [withCode[0]];
    const withTitle = inPublication.filter((one) => one.titleKey === field.titleKey);
    return withTitle.length === 1 ? withTitle : [];
  });
}
