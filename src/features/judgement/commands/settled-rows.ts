import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { JudgedRows, Linked } from '../../../record/tables/judged-tables.ts';
import type { Kept } from '../../../threading/kept.ts';

const kinds = ['chapter', 'indicator', 'commitment'] as const;

/** What threading settled as rows, without the pairs that it weighed: these are too many. Pure. */
export function makeSettledRows(
  organisation_id: string,
  { steps, answers }: Kept,
): Pick<JudgedRows, 'settled_step' | 'settled_answers'> {
  return {
    settled_step: kinds.flatMap((kind) =>
      (steps[kind] ?? []).map((content, number) => ({ organisation_id, kind, number, content })),
    ),
    settled_answers: Object.entries(answers).map(([print, content]) => ({ organisation_id, print, content })),
  };
}

/** What the judgement that stands settled, whichever program made it: what another weighed by has another name, and is left. Null where there is none. */
export async function readStanding(tx: ReadDb, organisationId: string): Promise<Kept | null> {
  const judgement = await tx
    .selectFrom('judgement')
    .select('linked')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  const linked = judgement?.linked ?? null;
  return linked === null ? null : await readKept(tx, organisationId, linked, linked.program);
}

/** What the judgement before settled; null where another program judged, or none. */
export async function readKept(
  tx: ReadDb,
  organisationId: string,
  before: Linked | null,
  program: string,
): Promise<Kept | null> {
  if (before?.program !== program) return null;
  const steps = await tx
    .selectFrom('settled_step')
    .select(['kind', 'content'])
    .where('organisation_id', '=', organisationId)
    .orderBy('number')
    .execute();
  const answers = await tx
    .selectFrom('settled_answers')
    .select(['print', 'content'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const of = (wanted: (typeof kinds)[number]) => steps.flatMap(({ kind, content }) => (kind === wanted ? content : []));
  return {
    by: before.by,
    steps: { chapter: of('chapter'), indicator: of('indicator'), commitment: of('commitment') },
    answers: Object.fromEntries(answers.map(({ print, content }) => [print, content])),
  };
}
