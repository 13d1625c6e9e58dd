import { z } from 'zod';
import { publicationKinds } from '../../../model/publication.ts';
import { publicationName, publicationSlug } from '../../../recognition/gather/publication-name.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { type BegunDraft, verifyVersions } from './verify-versions.ts';

const begun = z.object({
  draft: z.string(),
  slug: z.string(),
  // A document that began outside may follow none.
  from: z.string().nullable(),
  items: z.number(),
  sha256: z.string(),
  // Which edition it was made from is logged since then.
  edition: z.number().optional(),
  // Where the organisation has a name of its own for documents of that kind.
  title: z.string().optional(),
});
const moved = z.object({ draft: z.string(), to: z.string() });

type Known = BegunDraft & {
  readonly slug: string;
  /** The address of the publication that it was made from, or follows. */
  readonly from: string | null;
  readonly edition: number | undefined;
  readonly title: string | undefined;
  readonly isCorrection: boolean;
};

async function readKnown(tx: ReadDb, organisationId: string): Promise<ReadonlyMap<string, Known>> {
  const events = await readLogged(tx, organisationId, ['begin-draft', 'take-in-document', 'correct-edition'], begun);
  return new Map(
    events.map(({ payload: { draft, ...said }, command, actor, at }) => {
      const isCorrection = command === 'correct-edition';
      // A correction is of the publication itself.
      return [
        draft,
        {
          ...said,
          edition: said.edition,
          title: said.title,
          actor,
          at,
          isCorrection,
          from: isCorrection ? said.slug : said.from,
        },
      ];
    }),
  );
}

/** Holds the documents that are written here against the log: which there are, how they stand, and every version of every piece. */
export async function verifyDrafts(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const known = await readKnown(tx, organisationId);
  const moves = await readLogged(tx, organisationId, ['move-draft'], moved);
  const stateOf = new Map(moves.map(({ payload }) => [payload.draft, payload.to]));
  const rows = await readDrafts(tx, organisationId);
  const left = new Map(known);
  const faults: Fault[] = [];
  for (const row of rows) {
    const said = left.get(row.draft);
    left.delete(row.draft);
    const where = { say: 'draft', with: { draft: row.draft } } as const;
    if (said === undefined) faults.push({ where, why: because('draft-unlogged') });
    else if (!isSaid(row, said, stateOf.get(row.draft) ?? 'draft'))
      faults.push({ where, why: because('draft-otherwise') });
  }
  for (const draft of left.keys())
    faults.push({ where: { say: 'draft', with: { draft } }, why: because('draft-gone') });
  return [...faults, ...(await verifyVersions(tx, organisationId, known))];
}

type Row = Awaited<ReturnType<typeof readDrafts>>[number];

async function readDrafts(tx: ReadDb, organisationId: string) {
  return await tx
    .selectFrom('draft as d')
    .leftJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'd.organisation_id').onRef('e.edition_id', '=', 'd.from_edition_id'),
    )
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .select([
      'd.draft_id as draft',
      'd.slug',
      'd.kind',
      'd.year',
      'd.sequence',
      'd.title',
      'd.state',
      'd.begun_at as at',
    ])
    .select([
      'd.from_edition_id as fromId',
      'd.corrects_edition_id as correctsId',
      'p.slug as from',
      'e.number as edition',
    ])
    .where('d.organisation_id', '=', organisationId)
    .execute();
}

/** A draft has the title that its kind and period give it, or the one that is logged. */
function isSaid(row: Row, said: Known, state: string): boolean {
  if (!publicationKinds.includes(row.kind)) return false;
  const identity = { kind: row.kind, year: row.year, endYear: null, sequence: row.sequence, title: null };
  return (
    row.slug === said.slug &&
    publicationSlug(identity, row.title) === said.slug &&
    row.title === (said.title ?? publicationName(identity)) &&
    row.state === state &&
    row.at.getTime() === said.at.getTime() &&
    row.from === said.from &&
    (said.edition === undefined || row.edition === said.edition) &&
    row.correctsId === (said.isCorrection ? row.fromId : null)
  );
}
