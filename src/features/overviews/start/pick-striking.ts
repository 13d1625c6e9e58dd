import type { FindingContent } from '../../findings/queries/finding-content.ts';

/** A finding with the organisation that it is of. */
export type Found<Body> = { readonly body: Body; readonly finding: FindingContent };

const graveness = ['error', 'warning', 'info'] as const;

/**
 * The findings that a first visitor sees, the gravest first: of as many fields, rules and organisations as there are, for three times the same is
 * one thing to see. What is new comes before the rest, and what an organisation has explained comes last.
 * @param found of each organisation in the order in which its list has them
 * @param isNew what comes first; nothing where that is not given
 */
export function pickStriking<Body>(
  found: readonly Found<Body>[],
  most: number,
  isNew: (finding: FindingContent) => boolean = () => false,
): readonly Found<Body>[] {
  const weight = ({ finding }: Found<Body>) =>
    graveness.indexOf(finding.severity) +
    (isNew(finding) ? 0 : graveness.length) +
    (finding.explanation === null ? 0 : 2 * graveness.length);
  const left = found.toSorted((one, other) => weight(one) - weight(other));
  const picked: Found<Body>[] = [];
  while (picked.length < most && left.length > 0) {
    const gravest = left.filter((one) => weight(one) === weight(left[0] ?? one));
    const [best] = gravest.toSorted((one, other) => familiar(one, picked) - familiar(other, picked));
    if (best === undefined) break;
    picked.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return picked;
}

/** How much of a finding was seen already: its rule, its field, its organisation. */
function familiar<Body>({ body, finding }: Found<Body>, picked: readonly Found<Body>[]): number {
  const has = (isSame: (one: Found<Body>) => boolean) => Number(picked.some(isSame));
  return (
    4 * has((one) => one.finding.rule === finding.rule) +
    2 * has((one) => one.body === body && one.finding.field === finding.field) +
    has((one) => one.body === body)
  );
}
