import { type ExpressionBuilder, sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import { commandsAbout, entryKinds } from '../../../words/work-log/command-kinds.data.ts';
import { actorOf } from '../../people/person-actor.ts';
import type { LogRequest } from '../log-request.ts';

/** An entry of the log as it stands there. */
export type Entry = {
  readonly sequence: number;
  readonly at: Date;
  readonly actor: string;
  readonly command: string;
  readonly payload: unknown;
  readonly hash: string;
};

type Asked = Omit<LogRequest, 'pagina'>;

function isAbout(eb: ExpressionBuilder<Tables, 'event'>, wat: string) {
  const [sort = '', value = ''] = wat.split(/:(.*)/s);
  const said = (name: string) => sql<string>`${sql.ref('event.payload')} ->> ${sql.lit(name)}`;
  if (sort === 'soort')
    return eb('event.command', 'in', entryKinds.filter((kind) => kind === value).flatMap(commandsAbout));
  if (sort === 'persoon') return eb(said('member'), '=', value);
  const drafts = eb
    .selectFrom('draft')
    .select(sql<string>`draft_id::text`.as('id'))
    .whereRef('draft.organisation_id', '=', 'event.organisation_id')
    .where('draft.slug', '=', value);
  return eb.or([eb(said('publication'), '=', value), eb(said('slug'), '=', value), eb(said('draft'), 'in', drafts)]);
}

/** Whether an entry is what is asked for. */
function whereAsked({ wie, wat, van, tot }: Asked, organisationId: string) {
  return (eb: ExpressionBuilder<Tables, 'event'>) => {
    const day = sql<string>`(event.at at time zone 'Europe/Amsterdam')::date`;
    return eb.and([
      eb('event.organisation_id', '=', organisationId),
      ...(wie === 'server' ? [eb('event.actor', 'not like', 'member:%')] : []),
      ...(wie !== null && wie !== 'server' ? [eb('event.actor', '=', actorOf(wie))] : []),
      ...(wat === null ? [] : [isAbout(eb, wat)]),
      ...(van === null ? [] : [eb(day, '>=', van)]),
      ...(tot === null ? [] : [eb(day, '<=', tot)]),
    ]);
  };
}

/** The entries of the log that are asked for, the newest first: a page of them, with how many there are. */
export async function readEntries(
  tx: ReadDb,
  organisationId: string,
  { pagina, ...asked }: LogRequest,
  size: number,
): Promise<{ readonly entries: readonly Entry[]; readonly total: number }> {
  const { total } = await tx
    .selectFrom('event')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(whereAsked(asked, organisationId))
    .executeTakeFirstOrThrow();
  const entries = await tx
    .selectFrom('event')
    .select(['sequence', 'at', 'actor', 'command', 'payload', 'hash'])
    .where(whereAsked(asked, organisationId))
    .orderBy('sequence', 'desc')
    .limit(size)
    .offset((pagina - 1) * size)
    .execute();
  return { entries, total };
}
