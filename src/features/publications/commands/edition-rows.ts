import { yearOrNull } from '../../../editions/year-or-null.ts';
import type { Position } from '../../../model/source.ts';
import { codeKey, titleKey } from '../../../model/text/keys.ts';
import { slugOf } from '../../../model/text/slug.ts';
import type { GatheredChapter, GatheredPublication } from '../../../recognition/gather/gathered.ts';
import { placeTables, tableFinder } from '../../../record/tables/place-tables.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';

export type EditionIds = { readonly organisationId: string; readonly editionId: string; readonly newId: () => string };

/** Finds the one chapter that a reference means, by code or else by title; null where none or several fit. */
function makeTargetFinder(chapters: readonly GatheredChapter[], ids: ReadonlyMap<string, string>) {
  const found = new Map<string, string | null>();
  const remember = (key: string, slug: string) => found.set(key, found.has(key) ? null : (ids.get(slug) ?? null));
  for (const chapter of chapters) {
    if (chapter.codeKey !== null) remember(`code ${chapter.codeKey}`, chapter.slug);
    if (chapter.titleKey !== '') remember(`title ${chapter.titleKey}`, chapter.slug);
  }
  return (reference: { code: string | null; title: string | null }): string | null => {
    const key = codeKey(reference.code);
    if (key !== null) return found.get(`code ${key}`) ?? null;
    return reference.title === null ? null : (found.get(`title ${titleKey(reference.title)}`) ?? null);
  };
}

/** Turns a publication into the rows of a new edition. Pure but for the ids that it is handed. */
export function makeEditionRows(
  publication: GatheredPublication,
  { organisationId, editionId, newId }: EditionIds,
): EditionRows {
  const rows: EditionRows = {
    chapter: [],
    passage: [],
    read_table: [],
    commitment: [],
    account: [],
    indicator: [],
    figure: [],
    amount: [],
    reference: [],
    mention: [],
    note: [],
    doubt: [],
  };
  const edition = { organisation_id: organisationId, edition_id: editionId };
  const chapterIds = new Map(publication.chapters.map(({ slug }) => [slug, newId()]));
  const findTarget = makeTargetFinder(publication.chapters, chapterIds);
  for (const { slug, passages } of publication.chapters) {
    const chapter_id = chapterIds.get(slug) ?? newId();
    for (const [ordinal, { at, ...passage }] of passages.entries())
      rows.passage.push({ ...edition, chapter_id, passage_id: newId(), ordinal, ...passage, position: at });
  }
  for (const placed of placeTables(rows.passage))
    rows.read_table.push({ ...edition, read_table_id: newId(), ...placed });
  const tableAt = tableFinder(rows.read_table);
  const placeAt = (position: Position) => ({ position, read_table_id: tableAt(position) });
  for (const [chapterOrdinal, chapter] of publication.chapters.entries()) {
    const chapter_id = chapterIds.get(chapter.slug) ?? newId();
    const inChapter = { ...edition, chapter_id };
    rows.chapter.push({
      ...inChapter,
      parent_id: chapter.parent === null ? null : (chapterIds.get(chapter.parent) ?? null),
      ordinal: chapterOrdinal,
      depth: chapter.depth,
      slug: chapter.slug,
      code: chapter.code,
      code_key: chapter.codeKey,
      title: chapter.title,
      title_key: chapter.titleKey,
      level: chapter.level,
      address: chapter.address,
      nature: chapter.nature,
      position: chapter.at,
    });
    for (const [ordinal, { at, status = null, measure = null, ...commitment }] of chapter.commitments.entries()) {
      const said = { ...commitment, status, measure };
      rows.commitment.push({ ...inChapter, commitment_id: newId(), ordinal, ...said, ...placeAt(at) });
    }
    for (const [ordinal, { at, status = null, ...account }] of chapter.accounts.entries()) {
      rows.account.push({ ...inChapter, account_id: newId(), ordinal, ...account, status, ...placeAt(at) });
    }
    for (const [ordinal, { at, figures, ...indicator }] of chapter.indicators.entries()) {
      const indicator_id = newId();
      const slug = slugOf(indicator.name, 'indicator');
      rows.indicator.push({ ...inChapter, indicator_id, ordinal, slug, ...indicator, ...placeAt(at) });
      for (const [figureOrdinal, { at: figureAt, column, ...figure }] of figures.entries()) {
        rows.figure.push({
          ...edition,
          figure_id: newId(),
          indicator_id,
          ordinal: figureOrdinal,
          column_head: column,
          ...figure,
          year: yearOrNull(figure.year),
          ...placeAt(figureAt),
        });
      }
    }
    for (const [ordinal, { at, column, ...amount }] of chapter.amounts.entries()) {
      const year = yearOrNull(amount.year);
      rows.amount.push({
        ...inChapter,
        amount_id: newId(),
        ordinal,
        column_head: column,
        ...amount,
        year,
        ...placeAt(at),
      });
    }
    for (const [ordinal, { at, ...reference }] of chapter.references.entries()) {
      const target_chapter_id = findTarget(reference);
      rows.reference.push({
        ...inChapter,
        reference_id: newId(),
        ordinal,
        ...reference,
        target_chapter_id,
        position: at,
      });
    }
    for (const [ordinal, { at, ...mention }] of chapter.mentions.entries()) {
      rows.mention.push({ ...inChapter, mention_id: newId(), ordinal, ...mention, position: at });
    }
  }
  const doubts = [
    ...publication.chapters.flatMap(({ slug, doubts: own }) =>
      own.map((doubt) => ({ doubt, chapter_id: chapterIds.get(slug) ?? null })),
    ),
    ...publication.doubts.map((doubt) => ({ doubt, chapter_id: null })),
  ];
  for (const [ordinal, { doubt, chapter_id }] of doubts.entries()) {
    const { at, ...rest } = doubt;
    rows.doubt.push({ ...edition, doubt_id: newId(), chapter_id, ordinal, ...rest, position: at });
  }
  for (const [ordinal, { at, ...note }] of publication.notes.entries()) {
    rows.note.push({ ...edition, note_id: newId(), ordinal, ...note, position: at });
  }
  return rows;
}
