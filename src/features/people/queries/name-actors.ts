import type { ReadDb } from '../../../record/connection/read-db.ts';
import { memberOfActor } from '../person-actor.ts';

/** What those are called that the log names; null for a member whose name was removed. */
export async function nameActors(
  tx: ReadDb,
  organisationId: string,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const members = [...new Set(actors.flatMap((actor) => memberOfActor(actor) ?? []))];
  const rows =
    members.length === 0
      ? []
      : await tx
          .selectFrom('member')
          .select(['member_id as id', 'name'])
          .where('organisation_id', '=', organisationId)
          .where('member_id', 'in', members)
          .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return new Map(
    actors.map((actor) => {
      const member = memberOfActor(actor);
      return [actor, member === null ? actor : (names.get(member) ?? null)];
    }),
  );
}
