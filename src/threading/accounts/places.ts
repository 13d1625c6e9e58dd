import type { FieldIndex } from '../fields/field-index.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import type { AccountStatement, CommitmentStatement, Statement } from '../statement.ts';
import { isOfTerm } from '../timeline.ts';
import { placeOf } from './references.ts';

/** A commitment with all that say the same in its place. */
export type Wanted = { readonly first: CommitmentStatement; readonly keys: readonly string[] };

/** What was wanted in a field for a year, and what was told there over it. */
export type Place = { readonly wanted: readonly Wanted[]; readonly accounts: readonly AccountStatement[] };

/** What an agreement wants in a field. */
type Agreed = { readonly field: number; readonly statements: readonly CommitmentStatement[] };

export type Places = {
  /** By field and year, as `placeOf` names it. */
  readonly ofYears: ReadonlyMap<string, Place>;
  readonly ofTerms: readonly Agreed[];
};

/** Of a commitment that several publications of one year repeat (the budget, and the report that looks back), the first stands for all. */
function firstOfEach(
  commitments: readonly CommitmentStatement[],
  threadOf: ReadonlyMap<string, number>,
): readonly Wanted[] {
  const groups = Map.groupBy(commitments, ({ key }) => threadOf.get(key) ?? key);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ first, keys: own.map(({ key }) => key) }];
  });
}

/**
 * Puts what was wanted beside what was told.
 * @param statements in the order of publication
 */
export function findPlaces(
  statements: readonly Statement[],
  threads: readonly OpenThread<CommitmentStatement>[],
  fields: FieldIndex,
): Places {
  const threadOf = new Map(
    threads.flatMap(({ number, statements: own }) => own.map(({ key }) => [key, number] as const)),
  );
  const commitments = statements.filter((statement) => statement.kind === 'commitment');
  const accounts = statements.filter((statement) => statement.kind === 'account');
  const at = (statement: Statement) => placeOf(statement, fields.fieldOf(statement));
  const wanted = Map.groupBy(
    commitments.filter(({ publication }) => !isOfTerm(publication)),
    at,
  );
  const told = Map.groupBy(accounts, at);
  const agreed = Map.groupBy(
    commitments.filter(({ publication }) => isOfTerm(publication)),
    ({ publication, chapter }) => `${fields.fieldOf({ chapter })} ${publication.slug}`,
  );
  return {
    ofYears: new Map(
      [...new Set([...wanted.keys(), ...told.keys()])].map((place) => [
        place,
        { wanted: firstOfEach(wanted.get(place) ?? [], threadOf), accounts: told.get(place) ?? [] },
      ]),
    ),
    ofTerms: [...agreed.values()].flatMap((own) => {
      const [first] = own;
      return first === undefined ? [] : [{ field: fields.fieldOf(first), statements: own }];
    }),
  };
}
