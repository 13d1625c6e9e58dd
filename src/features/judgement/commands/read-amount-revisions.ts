import { sql } from 'kysely';
import { shownRounding } from '../../../findings/money/rounding.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RevisedAmount, StatedAmount } from '../../../threading/stated.ts';
import { sameAmounts } from '../../../threading/wordings/same-amounts.ts';
import { readHashes } from './read-hashes.ts';

/** The amounts of a chapter in one edition. */
type Row = {
  readonly publication: string;
  /** Id of the statement that the chapter is. */
  readonly statement: string;
  readonly edition: string;
  readonly number: number;
  readonly current: string;
  readonly chapter: string;
  readonly amounts: readonly StatedAmount[];
  readonly positions: readonly Position[];
};

/**
 * The amounts that some editions state otherwise than the first one that was published with them, by the slug of the publication. As with
 * statements only where the file is another; a chapter that is not there any more is left out.
 * @param changed ids of the editions of now
 */
export async function readAmountRevisions(
  tx: ReadDb,
  organisationId: string,
  changed: readonly string[],
): Promise<ReadonlyMap<string, readonly RevisedAmount[]>> {
  const { rows } = await sql<Row>`
    with stated as (
      select p.slug as publication, w.statement_id as statement, e.edition_id as edition, e.number, p.current_edition_id as current,
        c.slug as chapter, a.amounts, a.positions
      from publication p
        join edition e using (organisation_id, publication_id)
        join public_edition using (organisation_id, edition_id)
        join wording w using (organisation_id, edition_id)
        join chapter c using (organisation_id, chapter_id)
        cross join lateral (
          select jsonb_agg(jsonb_build_object('label', a.label, 'side', a.side, 'year', a.year, 'raw', a.raw, 'euros', a.euros::text, 'unit', a.unit,
              'rounding', a.rounding::text, 'standing', a.standing, 'unsettled', a.unsettled, 'column', a.column_head) order by a.ordinal) as amounts,
            jsonb_agg(a.position order by a.ordinal) as positions
          from amount a
          where a.organisation_id = w.organisation_id and a.edition_id = w.edition_id and a.chapter_id = w.chapter_id
        ) a
      where p.organisation_id = ${organisationId} and p.current_edition_id = any(${changed}) and w.kind = 'chapter' and a.amounts is not null
    ), compared as (
      select *, min(amounts::text) over same <> max(amounts::text) over same as differs
      from stated window same as (partition by publication, statement)
    )
    select publication, statement, edition, number, current, chapter, amounts, positions from compared
    where differs order by publication, chapter collate "C", number`.execute(tx);
  const hashOf = await readHashes(
    tx,
    organisationId,
    rows.map(({ edition }) => edition),
  );
  const chapters = Map.groupBy(rows, ({ statement }) => statement);
  const revised = [...chapters.values()].flatMap((editions) => [...revisedIn(editions, hashOf)]);
  const byPublication = Map.groupBy(revised, ({ publication }) => publication);
  return new Map([...byPublication].map(([publication, own]) => [publication, own.map(({ amount }) => amount)]));
}

function placed({ amounts, positions }: Row): readonly StatedAmount[] {
  return amounts.flatMap((amount, place) => {
    const at = positions[place];
    // What is in doubt is no ground to say that something changed.
    return amount.unsettled.length > 0 || at === undefined ? [] : [{ ...amount, at }];
  });
}

function shownBy({ amounts }: Row): string {
  return shownRounding(amounts.flatMap(({ euros }) => euros ?? []));
}

/** What a chapter states otherwise now: each amount is held against the first edition that has it. */
function* revisedIn(
  editions: readonly Row[],
  hashOf: (edition: string, file: string) => string,
): Iterable<{ readonly publication: string; readonly amount: RevisedAmount }> {
  const current = editions.find(({ edition, current: id }) => edition === id);
  if (current === undefined) return;
  const { publication, chapter } = current;
  let open = placed(current);
  for (const earlier of editions) {
    if (earlier === current) continue;
    const pairs = sameAmounts(placed(earlier), open);
    const found = new Set(pairs.map(([, now]) => now));
    open = open.filter((amount) => !found.has(amount));
    for (const [before, now] of pairs) {
      if (before.euros === null || before.euros === now.euros) continue;
      if (hashOf(earlier.edition, before.at?.file ?? '') === hashOf(current.edition, now.at?.file ?? '')) continue;
      const ordinal = earlier.amounts.findIndex((_, place) => earlier.positions[place] === before.at);
      const stood = {
        edition: earlier.number,
        chapter: earlier.chapter,
        ordinal,
        kind: 'amount',
        question: null,
      } as const;
      const shown = { before: shownBy(earlier), now: shownBy(current) };
      yield { publication, amount: { stood, chapter, before, now, shown } };
    }
  }
}
