import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { StatedKind, Stood } from '../../../threading/stated.ts';
import { listTableIds, tableIdAt } from '../queries/list-table-ids.ts';
import { cellAnchor, figureAnchors, statementAnchor, tableAnchor, textAnchor } from './place-names.ts';

/** What says where a quote stands. */
type Quoted = {
  readonly publication: string;
  readonly chapter: string;
  readonly statement: string | null;
  readonly kind: StatedKind | null;
  readonly raw: string;
  readonly position: Position | null;
  /** The earlier edition that is meant; left out where the newest is. */
  readonly stood?: Stood;
};

/** Where in the pages of their chapters quotes stand; one that is not in it stands nowhere in particular. */
export type QuoteAnchors = ReadonlyMap<object, string>;

function placeOf({ publication, chapter, stood }: Pick<Quoted, 'publication' | 'chapter' | 'stood'>): string {
  return JSON.stringify([publication, stood?.edition ?? null, stood?.chapter ?? chapter]);
}

/** The chapters that are quoted, by publication, edition (null for the newest) and chapter. */
async function listChapterIds(tx: ReadDb, organisationId: string, quotes: readonly Quoted[]) {
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'e.organisation_id').onRef('o.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'e.organisation_id').onRef('c.edition_id', '=', 'e.edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(quotes.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(quotes.map(({ chapter, stood }) => stood?.chapter ?? chapter))])
    .select(['p.slug as publication', 'c.slug as chapter', 'c.chapter_id as chapterId', 'e.number'])
    .select((eb) => eb('e.edition_id', '=', eb.ref('p.current_edition_id')).as('isNewest'))
    .execute();
  const wanted = new Set(quotes.map(placeOf));
  return new Map(
    rows.flatMap(({ publication, chapter, chapterId, number, isNewest }) =>
      [number, ...(isNewest ? [null] : [])].flatMap((edition) => {
        const place = JSON.stringify([publication, edition, chapter]);
        return wanted.has(place) ? [[place, chapterId] as const] : [];
      }),
    ),
  );
}

async function listWordings(tx: ReadDb, organisationId: string, chapterIds: readonly string[]) {
  return await tx
    .selectFrom('wording')
    .where('organisation_id', '=', organisationId)
    .where('chapter_id', 'in', chapterIds)
    .where('kind', 'in', ['indicator', 'commitment', 'account'])
    .select(['chapter_id as chapterId', 'kind', 'ordinal', 'statement_id as statement', 'key'])
    .execute();
}

async function listFigures(tx: ReadDb, organisationId: string, chapterIds: readonly string[]) {
  return await tx
    .selectFrom('indicator as i')
    .innerJoin('figure as f', (join) =>
      join
        .onRef('f.organisation_id', '=', 'i.organisation_id')
        .onRef('f.edition_id', '=', 'i.edition_id')
        .onRef('f.indicator_id', '=', 'i.indicator_id'),
    )
    .where('i.organisation_id', '=', organisationId)
    .where('i.chapter_id', 'in', chapterIds)
    .select(['i.chapter_id as chapterId', 'i.ordinal', 'f.role', 'f.year', 'f.raw', 'f.position'])
    .orderBy('f.ordinal')
    .execute();
}

function isSameCell({ file, table, cell }: Position, other: Position): boolean {
  return file === other.file && table === other.table && cell?.join() === other.cell?.join();
}

type Stated = { readonly kind: string; readonly ordinal: number };
type ListedFigure = Awaited<ReturnType<typeof listFigures>>[number];

/** The figure that is quoted: that of its cell, or where no cell is known the only one of its indicator that is written so. */
function findFigure(
  { raw, position }: Quoted,
  figures: readonly ListedFigure[],
  stated: Stated | null,
): ListedFigure | null {
  const alike = figures.filter((one) => one.raw.trim() === raw.trim());
  if (position?.cell !== undefined) return alike.find((one) => isSameCell(one.position, position)) ?? null;
  const own = alike.filter(({ ordinal }) => stated?.kind === 'indicator' && ordinal === stated.ordinal);
  return own.length === 1 ? (own[0] ?? null) : null;
}

/**
 * Where quotes stand in the pages of their chapters: the very cell, or the very words.
 * @param hasCells whether the pages have a place for each cell of money that is quoted: of a finding that is gone they have the table alone
 */
export async function listQuoteAnchors(
  tx: ReadDb,
  organisationId: string,
  quotes: readonly Quoted[],
  hasCells = true,
): Promise<QuoteAnchors> {
  const said = quotes.filter(({ raw }) => raw.trim() !== '');
  if (said.length === 0) return new Map();
  const chapters = await listChapterIds(tx, organisationId, said);
  const chapterIds = [...new Set(chapters.values())];
  if (chapterIds.length === 0) return new Map();
  const same = await readSame(tx, organisationId);
  const wordings = await listWordings(tx, organisationId, chapterIds);
  const figures = await listFigures(tx, organisationId, chapterIds);
  const tables = await listTableIds(tx, organisationId, said);

  const wordsAt = (chapterId: string, kind: string, ordinal: number) => {
    const wording = wordings.find((one) => one.chapterId === chapterId && one.kind === kind && one.ordinal === ordinal);
    return wording === undefined ? null : statementAnchor(wording.key);
  };
  const statementAt = ({ statement, stood }: Quoted, chapterId: string): Stated | null => {
    if (stood !== undefined) return stood.kind === 'amount' ? null : stood;
    if (statement === null) return null;
    const isOwn = (one: string) => same.idOf(one) === same.idOf(statement);
    return wordings.find((one) => one.chapterId === chapterId && isOwn(one.statement)) ?? null;
  };
  const anchorOf = (quote: Quoted): string | null => {
    const { raw, position, stood } = quote;
    const chapterId = chapters.get(placeOf(quote));
    if (chapterId === undefined) return null;
    const inChapter = figures.filter((figure) => figure.chapterId === chapterId);
    const statedAt = statementAt(quote, chapterId);
    const figure = findFigure(quote, inChapter, statedAt);
    if (figure !== null) {
      const ofIndicator = inChapter.filter(({ ordinal }) => ordinal === figure.ordinal);
      const indicator = wordsAt(chapterId, 'indicator', figure.ordinal);
      return indicator === null ? null : (figureAnchors(indicator, ofIndicator)[ofIndicator.indexOf(figure)] ?? null);
    }
    if (statedAt !== null) return wordsAt(chapterId, statedAt.kind, statedAt.ordinal);
    const table = tableIdAt(tables, quote);
    if (table !== null && position?.cell !== undefined)
      return hasCells ? cellAnchor(table, position.cell) : tableAnchor(table);
    return stood?.kind === 'amount' ? null : textAnchor(raw);
  };
  return new Map(
    said.flatMap((quote) => {
      const anchor = anchorOf(quote);
      return anchor === null ? [] : [[quote, anchor] as const];
    }),
  );
}
