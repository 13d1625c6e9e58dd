import { listStatedIn, type PlacedStated, type StatingChapter } from '../../../editions/stated/list-stated.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';

/** What an edition states, with the row of its chapter. */
export type StatedRow = PlacedStated & { readonly chapterId: string };

function placed<Row extends { readonly position: PlacedStated['at'] }>(rows: readonly Row[] = []) {
  return rows.map((row) => ({ ...row, at: row.position }));
}

/** All that the rows of an edition state, chapter by chapter. */
export function listStatedRows(rows: EditionRows): readonly StatedRow[] {
  const of = <Row extends { readonly chapter_id: string }>(all: readonly Row[]) =>
    Map.groupBy(all, ({ chapter_id }) => chapter_id);
  const [passages, commitments, accounts] = [of(rows.passage), of(rows.commitment), of(rows.account)];
  const [indicators, amounts] = [of(rows.indicator), of(rows.amount)];
  const figures = Map.groupBy(rows.figure, ({ indicator_id }) => indicator_id);
  return rows.chapter.flatMap(({ chapter_id: id, ...chapter }) => {
    const stating: StatingChapter = {
      ...{ code: chapter.code, title: chapter.title, level: chapter.level, at: chapter.position },
      passages: placed(passages.get(id)),
      commitments: placed(commitments.get(id)),
      accounts: placed(accounts.get(id)),
      indicators: (indicators.get(id) ?? []).map(({ indicator_id, name }) => ({
        name,
        figures: placed(figures.get(indicator_id)).map((figure) => ({ ...figure, column: figure.column_head })),
      })),
      amounts: placed(amounts.get(id)).map((amount) => ({ ...amount, column: amount.column_head })),
    };
    return listStatedIn(stating).map((stated): StatedRow => ({ ...stated, chapterId: id }));
  });
}
