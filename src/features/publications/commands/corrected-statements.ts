import type { Selectable } from 'kysely';
import type { JournalEntry } from '../../../corrections/journal.ts';
import { type CorrectedStatement, canExplain, listCorrected } from '../../../editions/stated/corrected-statement.ts';
import type { Correction } from '../../../model/correction.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { readEditionRows } from '../../../record/connection/read-edition-rows.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';
import type { EditionSource, Tables } from '../../../record/tables/tables.ts';
import type { CorrectedStatementRow } from '../../../record/witness/digest-corrections.ts';
import type { DecidedBeside } from '../../corrections/commands/keep-corrections.ts';
import { listKept } from '../../corrections/queries/list-kept.ts';
import { correctionsIn } from './edition-sources.ts';
import type { Source } from './merge-sources.ts';
import { listStatedRows } from './stated-rows.ts';

type Place = { readonly organisationId: string; readonly editionId: string };
/** A decision, that of a kept one with what undid it. */
type Known = Correction & Pick<JournalEntry, 'undone'>;
type Wording = Pick<Selectable<Tables['wording']>, 'statement_id' | 'chapter_id' | 'kind'>;

/** A file that stayed the same and was read with other corrections: its names in the edition before and in this one, and what is other. */
type Reread = {
  readonly was: string;
  readonly now: string;
  readonly added: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
};

function listReread(
  before: readonly Source[],
  shown: readonly EditionSource[],
  after: readonly Source[],
): readonly Reread[] {
  return after.flatMap(({ path, reading }) => {
    const earlier = before.find((source) => source.reading.sha256 === reading.sha256);
    const was = shown.find(({ sha256 }) => sha256 === reading.sha256)?.file;
    if (earlier === undefined || was === undefined) return [];
    const [old, own] = [new Set(correctionsIn([earlier.reading])), new Set(correctionsIn([reading]))];
    const [added, left] = [own.difference(old), old.difference(own)];
    return added.size + left.size === 0 ? [] : [{ was, now: path, added, left }];
  });
}

/** Which statement each chapter of an edition is, by the id of its row. */
function chaptersOf(wordings: readonly Wording[]): ReadonlyMap<string, string> {
  return new Map(
    wordings.flatMap(({ kind, chapter_id, statement_id }) => (kind === 'chapter' ? [[chapter_id, statement_id]] : [])),
  );
}

async function readChapters(tx: WriteDb, { organisationId, editionId }: Place) {
  const wordings = await tx
    .selectFrom('wording')
    .select(['statement_id', 'chapter_id', 'kind'])
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('kind', '=', 'chapter')
    .execute();
  return chaptersOf(wordings);
}

/** What persons said of why they decided what is new, or undid what was decided before, as far as that can be why a statement is other. */
function listReasons(
  { added, left }: Reread,
  known: ReadonlyMap<string, Known>,
  statement: CorrectedStatement,
): readonly string[] {
  const of = (ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => known.get(id) ?? []).filter((one) => canExplain(one, statement));
  const reasons = [...of(added).map(({ reason }) => reason), ...of(left).map(({ undone }) => undone?.reason)];
  return [...new Set(reasons.filter((reason) => reason !== undefined))];
}

/**
 * What a new edition states otherwise than the one that pages showed until now because corrections changed: of files that are byte for byte the
 * same and were read with others. What changed in other files the body changed itself.
 * @param current the edition that was shown, with its files as it says them
 */
export async function makeCorrectedStatements(
  tx: WriteDb,
  place: Place,
  current: { readonly editionId: string; readonly sources: readonly EditionSource[] },
  edition: {
    readonly before: readonly Source[];
    readonly sources: readonly Source[];
    readonly rows: EditionRows;
    readonly wordings: readonly Wording[];
    /** What came with this import, which is kept with it. */
    readonly decided: DecidedBeside;
  },
): Promise<readonly CorrectedStatementRow[]> {
  const files = listReread(edition.before, current.sources, edition.sources);
  if (files.length === 0) return [];
  const { organisationId } = place;
  const shown = { organisationId, editionId: current.editionId };
  const [was, now] = [new Map(files.map((one) => [one.was, one])), new Map(files.map((one) => [one.now, one]))];
  const changed = listCorrected(
    listStatedRows(await readEditionRows(tx, organisationId, current.editionId)).filter(({ at }) => was.has(at.file)),
    listStatedRows(edition.rows).filter(({ at }) => now.has(at.file)),
  );
  const chapters = new Map([...(await readChapters(tx, shown)), ...chaptersOf(edition.wordings)]);
  const kept = await listKept(tx, organisationId);
  const { corrections, undone } = edition.decided;
  const known = new Map(
    [...corrections, ...kept].map((one: Known): [string, Known] => [one.id, { undone: undone.get(one.id), ...one }]),
  );
  return changed.flatMap(({ of, was: before, now: after }, ordinal): CorrectedStatementRow[] => {
    const chapter = chapters.get(of.chapterId);
    if (chapter === undefined) return [];
    const reread = now.get(of.at.file) ?? was.get(of.at.file);
    return [
      {
        organisation_id: organisationId,
        edition_id: place.editionId,
        ordinal,
        chapter_statement_id: chapter,
        was: before,
        now: after,
        reasons: reread === undefined ? [] : listReasons(reread, known, { was: before, now: after }),
      },
    ];
  });
}
