import type { ReadDb } from '../connection/read-db.ts';

/** Which ids name one statement, because a person said so of a wording that was unsure. */
export class SameStatements {
  readonly #older: ReadonlyMap<string, string>;

  /** @param older the id that a statement had before, by the id that it was given when it was taken for a new one */
  constructor(older: ReadonlyMap<string, string>) {
    this.#older = older;
  }

  /** Who a statement is: the oldest of its ids, on which decisions of before hang. */
  idOf(id: string): string {
    const seen = new Set([id]);
    let found = id;
    for (let next = this.#older.get(found); next !== undefined && !seen.has(next); next = this.#older.get(found)) {
      seen.add(next);
      found = next;
    }
    return found;
  }

  /** All ids of a statement. */
  idsOf(id: string): readonly string[] {
    const own = this.idOf(id);
    return [...new Set([own, id, ...[...this.#older.keys()].filter((other) => this.idOf(other) === own)])];
  }

  /** What tells one set of answers from another. */
  get pairs(): readonly (readonly [id: string, older: string])[] {
    return [...this.#older].toSorted(([one], [other]) => (one < other ? -1 : 1));
  }
}

/** What persons said of unsure wordings and still counts: the newest word on each pair. */
export async function readSame(tx: ReadDb, organisationId: string): Promise<SameStatements> {
  const rows = await tx
    .selectFrom('wording_answer')
    .select(['statement_id', 'candidate_id', 'is_same'])
    .where('organisation_id', '=', organisationId)
    .orderBy('at')
    .orderBy('wording_answer_id')
    .execute();
  const newest = new Map(rows.map((row) => [`${row.statement_id} ${row.candidate_id}`, row]));
  return new SameStatements(
    new Map(
      [...newest.values()].flatMap(({ statement_id, candidate_id, is_same }) =>
        is_same ? [[statement_id, candidate_id] as const] : [],
      ),
    ),
  );
}
