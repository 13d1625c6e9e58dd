import type { NotNull } from 'kysely';
import type { Quote } from '../../../findings/finding.ts';
import { readStored } from '../../../findings/stored-finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Words or a cell of a chapter that a finding quotes and that are no statement. */
export type Quoted = Pick<Quote, 'raw' | 'position'>;

type Where = {
  readonly publication: string;
  readonly chapter: string;
  /** Null for the newest. */
  readonly edition: number | null;
};

/** What findings quote of a chapter of an edition that is no indicator, commitment or account, each text once. */
export async function listQuoted(
  tx: ReadDb,
  organisationId: string,
  { publication, chapter, edition }: Where,
): Promise<readonly Quoted[]> {
  const rows = await tx
    .selectFrom('finding as f')
    .where('f.organisation_id', '=', organisationId)
    .where('f.content', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('finding_place as p')
          .where('p.organisation_id', '=', organisationId)
          .whereRef('p.finding', '=', 'f.key')
          .where('p.publication', '=', publication)
          // Where an earlier edition has it the chapter may have had another address.
          .$if(edition === null, (all) => all.where('p.chapter', '=', chapter))
          .select('p.finding'),
      ),
    )
    .select('f.content')
    .$narrowType<{ content: NotNull }>()
    .execute();
  const quotes = rows.flatMap(({ content }) => {
    const { evidence, also } = readStored(content);
    return [...evidence, ...also.flatMap((further) => further.evidence)];
  });
  const here = quotes.filter(
    (quote) =>
      quote.publication === publication &&
      quote.raw.trim() !== '' &&
      (quote.kind === null || quote.kind === 'chapter' || quote.stood !== undefined) &&
      (edition === null
        ? quote.stood === undefined && quote.chapter === chapter
        : quote.stood?.edition === edition && quote.stood.chapter === chapter),
  );
  const distinct = new Map(
    here.map(({ raw, position }) => [JSON.stringify([raw, position?.table, position?.cell]), { raw, position }]),
  );
  return [...distinct.values()];
}
