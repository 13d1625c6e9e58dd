import type { Link } from '../link.ts';
import type { Statement } from '../statement.ts';

/** A thread while it grows: what was found of it so far, the earliest first. */
export type OpenThread<Kind extends Statement> = {
  readonly number: number;
  readonly statements: Kind[];
  readonly links: Link[];
};

/**
 * The statements of a thread that a later one is compared with: the last, the last in the same kind of publication, because one budget is
 * written after the example of the budget before it, and the last about the same year, because a report accounts for its budget though the
 * next budget came out in between.
 */
export function representatives<Kind extends Statement>(thread: OpenThread<Kind>, later: Kind): readonly Kind[] {
  const { statements } = thread;
  const { kind, year } = later.publication;
  const found = [
    statements.at(-1),
    statements.findLast(({ publication }) => publication.kind === kind),
    statements.findLast(({ publication }) => publication.year === year),
  ];
  return [...new Set(found)].filter((statement) => statement !== undefined);
}
