import { sql } from 'kysely';
import type { Question } from '../../../model/question.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Revised, Revisions, SaidBefore } from '../../../threading/stated.ts';
import type { Basis } from './basis.ts';
import { readAmountRevisions } from './read-amount-revisions.ts';
import { readHashes } from './read-hashes.ts';

/** Where an indicator or a commitment stood in its file, and the figures of that indicator. */
type Places = { readonly at: Position; readonly question: Question | null; readonly figures: readonly Position[] };

type Row = {
  readonly slug: string;
  /** The first edition that was published with the statement, and the edition of now. */
  readonly then_id: string;
  readonly now_id: string;
  readonly number: number;
  readonly chapter: string;
  readonly ordinal: number | null;
  readonly said: SaidBefore;
  /** Slug of the chapter then, and the place in it. */
  readonly stood_chapter: string;
  readonly stood_at: number;
  readonly places: Places;
  readonly then_file: string;
  readonly now_file: string;
};

/** A condition: the row of what a wording words. */
function wordedBy(wording: string, row: string) {
  const [w, r] = [wording, row].map((table) => (column: string) => sql.ref(`${table}.${column}`));
  return sql`${r?.('organisation_id')} = ${w?.('organisation_id')} and ${r?.('edition_id')} = ${w?.('edition_id')}
    and ${r?.('chapter_id')} = ${w?.('chapter_id')} and ${r?.('ordinal')} = ${w?.('ordinal')}`;
}

const figuresOfIndicator = sql`from figure f where f.organisation_id = i.organisation_id and f.edition_id = i.edition_id
  and f.indicator_id = i.indicator_id`;

/** What a wording says, as JSON; positions and what our reading made of it are not in it. */
function saidBy(wording: string) {
  return sql`case ${sql.ref(`${wording}.kind`)} when 'indicator' then (
      select jsonb_build_object('kind', 'indicator', 'name', i.name, 'figures', coalesce((
        select jsonb_agg(jsonb_build_object('role', f.role, 'year', f.year, 'unsettled', f.unsettled, 'column', f.column_head,
          'raw', f.raw, 'value', f.value::jsonb, 'footnote', f.footnote) order by f.ordinal) ${figuresOfIndicator}), '[]'))
      from indicator i where ${wordedBy(wording, 'i')})
    else (select jsonb_build_object('kind', 'commitment', 'text', c.text) from commitment c where ${wordedBy(wording, 'c')}) end`;
}

/** Where that stands in its file, as JSON. */
function placesOf(wording: string) {
  return sql`case ${sql.ref(`${wording}.kind`)} when 'indicator' then (
      select jsonb_build_object('at', i.position, 'question', null,
        'figures', (select coalesce(jsonb_agg(f.position order by f.ordinal), '[]') ${figuresOfIndicator}))
      from indicator i where ${wordedBy(wording, 'i')})
    else (select jsonb_build_object('at', c.position, 'question', c.question, 'figures', '[]'::jsonb)
      from commitment c where ${wordedBy(wording, 'c')}) end`;
}

/**
 * What the publications of an organisation say otherwise than when it was first published, by slug. Only where the file of it is another: that
 * this program reads a file better is no change of the document. A chapter that is not there any more is left out, with all that was in it,
 * and so is what may go on in other words.
 */
export async function readRevisions(
  tx: ReadDb,
  organisationId: string,
  { editions }: Pick<Basis, 'editions'>,
): Promise<ReadonlyMap<string, Revisions>> {
  const changed = editions.filter(({ number }) => number > 1).map(({ editionId }) => editionId);
  if (changed.length === 0) return new Map();
  const { rows } = await sql<Row>`
    with current as (
      select e.organisation_id, e.edition_id, e.publication_id, p.slug
      from edition e join publication p using (organisation_id, publication_id)
      where e.organisation_id = ${organisationId} and e.edition_id = any(${changed})
    ), first as (
      select distinct on (w.statement_id) w.*, e.number, e.publication_id
      from wording w
        join edition e using (organisation_id, edition_id)
        join public_edition using (organisation_id, edition_id)
        join current c using (organisation_id, publication_id)
      where w.kind in ('indicator', 'commitment')
      order by w.statement_id, e.number
    ), held as (
      select t.organisation_id, t.statement_id, h.slug as stood_chapter, t.ordinal as stood_at, c.slug, c.edition_id as now_id, t.number, t.edition_id as then_id,
        k.slug as chapter, k.position as now_position, h.position as then_position,
        n.ordinal, ${saidBy('t')} as said, case when n.statement_id is not null then ${saidBy('n')} end as said_now
      from first t
        join current c using (organisation_id, publication_id)
        join chapter h on h.organisation_id = t.organisation_id and h.chapter_id = t.chapter_id
        left join wording n on n.organisation_id = t.organisation_id and n.edition_id = c.edition_id and n.statement_id = t.statement_id
        left join wording a on a.organisation_id = t.organisation_id and a.edition_id = t.edition_id and a.chapter_id = t.chapter_id
          and a.kind = 'chapter'
        left join wording b on b.organisation_id = t.organisation_id and b.edition_id = c.edition_id and b.statement_id = a.statement_id
        join chapter k on k.organisation_id = t.organisation_id and k.chapter_id = coalesce(n.chapter_id, b.chapter_id)
      where t.edition_id <> c.edition_id
        -- the same words under the same key; of an indicator that is its name only
        and (t.kind = 'indicator' or n.key is distinct from t.key)
        and (n.statement_id is not null or not exists (select from wording m
          where m.organisation_id = t.organisation_id and m.edition_id = c.edition_id and m.candidate_id = t.statement_id))
    )
    select held.slug, held.then_id, held.now_id, held.number, held.chapter, held.ordinal, held.said,
      held.stood_chapter, held.stood_at, ${placesOf('t')} as places,
      held.then_position ->> 'file' as then_file, held.now_position ->> 'file' as now_file
    from held join wording t on t.organisation_id = held.organisation_id and t.edition_id = held.then_id and t.statement_id = held.statement_id
    where held.said is not null and held.said is distinct from held.said_now
    order by held.slug, held.chapter collate "C", held.ordinal, held.then_id, held.said::text`.execute(tx);
  const hashOf = await readHashes(
    tx,
    organisationId,
    rows.flatMap((row) => [row.then_id, row.now_id]),
  );
  const others = rows.filter((row) => hashOf(row.then_id, row.then_file) !== hashOf(row.now_id, row.now_file));
  const statements = Map.groupBy(others, ({ slug }) => slug);
  const amounts = await readAmountRevisions(tx, organisationId, changed);
  return new Map(
    editions
      .filter(({ slug }) => statements.has(slug) || amounts.has(slug))
      .map(({ slug, number }) => [
        slug,
        {
          edition: number,
          statements: (statements.get(slug) ?? []).map(readRevised),
          amounts: amounts.get(slug) ?? [],
        },
      ]),
  );
}

function placeSaid(said: SaidBefore, { at, figures }: Places): SaidBefore {
  if (said.kind !== 'indicator') return { ...said, at };
  return { ...said, at, figures: said.figures.map((figure, cell) => ({ ...figure, at: figures[cell] ?? at })) };
}

function readRevised({ number, chapter, ordinal, said, stood_chapter, stood_at, places }: Row): Revised {
  const { kind } = said;
  return {
    stood: { edition: number, chapter: stood_chapter, ordinal: stood_at, kind, question: places.question },
    chapter,
    ordinal,
    said: placeSaid(said, places),
  };
}
