import type { Link } from '../link.ts';
import type { Statement } from '../statement.ts';

/** A thread while it grows: what was found of it so far, the earliest first. */
export type OpenThread<Kind extends Statement> = {
  readonly number: number;
  readonly statements: Kind[];
  readonly links: Link[];
};

/**
 * The statements of a thread that a later one is compared with: the last, and the last in the same kind of publication, because one budget
 * is written after the example of the budget before it.
 */
export function representatives<Kind extends Statement>(thread: OpenThread<Kind>, later: Kind): readonly Kind[] {
  const last = thread.statements.at(-1);
  const alike = thread.statements.findLast(({ publication }) => publication.kind === later.publication.kind);
  if (last === undefined) return [];
  return alike === undefined || alike === last ? [last] : [last, alike];
}

/** Of each kind of publication the last statement of a thread: what a later one can be compared with. */
export function lastOfEachKind<Kind extends Statement>({ statements }: OpenThread<Kind>): readonly Kind[] {
  return [...new Map(statements.map((statement) => [statement.publication.kind, statement])).values()];
}
