import { sql } from 'kysely';
import { wordsOf } from '../../../model/text/plain.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';

export type AskedInside = {
  readonly kind: RegisterKind;
  /** Each of these words is in its names or in what else it says; null for all. */
  readonly words: string | null;
  /** How its last version stands; null for all. */
  readonly standing: Standing | null;
  readonly limit: number;
  readonly offset: number;
};

/** Something in a register for who works with it: how its last version stands, since when, and by whom. */
export type ListedRegistration = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly standing: Standing;
  readonly at: Date;
  readonly actor: string;
};

/** A page of a register in the order of names, with how many there are in all; for who works there alone. */
export async function listRegistrations(
  tx: ReadDb,
  organisationId: string,
  { kind, words, standing, limit, offset }: AskedInside,
): Promise<{ readonly total: number; readonly rows: readonly ListedRegistration[] }> {
  const found = () => {
    let query = tx
      .selectFrom('registration as r')
      .where('r.organisation_id', '=', organisationId)
      .where('r.kind', '=', kind);
    for (const word of wordsOf(words ?? '')) query = query.where(sql<number>`strpos(r.plain_text, ${word})`, '>', 0);
    return standing === null ? query : query.where('r.standing', '=', standing);
  };
  const { total } = await found()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found()
    .innerJoin('registration_version as v', (join) =>
      join
        .onRef('v.organisation_id', '=', 'r.organisation_id')
        .onRef('v.registration_id', '=', 'r.registration_id')
        .onRef('v.number', '=', 'r.number'),
    )
    .select([
      ...(['r.registration_id as id', 'r.kind', 'r.slug', 'r.name', 'r.number', 'r.standing'] as const),
      ...(['v.at', 'v.actor'] as const),
    ])
    .orderBy('r.sort_name')
    .orderBy('r.registration_id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, rows };
}
