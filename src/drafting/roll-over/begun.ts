import type { PublicationKind } from '../../model/publication.ts';
import type { StatedKind } from '../../threading/stated.ts';
import type { Origin } from '../item.ts';

/** The document that is begun. */
export type Begun = {
  readonly kind: PublicationKind;
  readonly year: number;
  /** Which of several in one year; null where there is one a year. */
  readonly sequence: number | null;
};

/** What a statement of a chapter goes on from, by its kind and its place among that. */
export type GoingOn = (kind: StatedKind, ordinal: number) => Origin;

/** Kinds of document that account for what a plan of the same year wanted. */
const accounting: ReadonlySet<PublicationKind> = new Set(['annual-report', 'progress-report']);

/** Whether a document accounts for a plan; else it is one. */
export function isReport(kind: PublicationKind): boolean {
  return accounting.has(kind);
}
