import { comparePublished } from '../../../model/publication-order.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';

/** A publication of the field, as a column. */
export type Column = StatementContent['publication'];

/** The publications of statements, in the order of publication. */
export function columnsOf(statements: readonly StatementContent[]): readonly Column[] {
  const bySlug = new Map(statements.map(({ publication }) => [publication.slug, publication]));
  return [...bySlug.values()].toSorted(comparePublished);
}

/** All publications that have a column, in the order of publication. */
export function tableColumns({
  chapters,
  absent = [],
  threads,
}: {
  readonly chapters: readonly StatementContent[];
  /** Publications that have a column though the field is not found in them. */
  readonly absent?: readonly Column[];
  readonly threads: readonly ThreadContent[];
}): readonly Column[] {
  return [...columnsOf([...chapters, ...threads.flatMap(({ statements }) => statements)]), ...absent].toSorted(
    comparePublished,
  );
}
