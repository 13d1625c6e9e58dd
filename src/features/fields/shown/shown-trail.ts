import type { Nature } from '../../../model/nature.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { originalOf } from '../../publications/queries/list-originals.ts';
import { absentColumns } from './absent-columns.ts';
import { type Column, columnsOf, tableColumns } from './columns.ts';
import type { Crossing, LoadedTrail } from './load-trail.ts';

/** More commitments than this make a page heavy; the list of commitments has them all. */
export const mostCommitments = 40;

/** What a page shows of the trail of a field, as a picture and as a table. */
export type ShownTrail = {
  /** The publications in the order of publication, also those in which the field is not found. */
  readonly columns: readonly Column[];
  readonly absent: readonly Column[];
  /** Its indicators, and of many commitments those stated last. */
  readonly threads: readonly ThreadContent[];
  /** Fields that it came from or went on in. */
  readonly crossings: readonly Crossing[];
  /** What a chapter is, where it is not simply what the body published. */
  readonly natureOf: (publication: string, chapter: string) => readonly Nature[];
};

export function shownTrail({ field, threads, publications, originals, crossings }: LoadedTrail): ShownTrail {
  const commitments = threads.filter(({ kind }) => kind === 'commitment');
  const kept = new Set(newest(commitments).slice(0, mostCommitments));
  const shown = threads.filter((thread) => thread.kind === 'indicator' || kept.has(thread));
  const absent = absentColumns(columnsOf(field.statements), publications);
  return {
    columns: tableColumns({
      // what was agreed for a term is carried out in publications that have no such chapter
      chapters: [...field.statements, ...shown.flatMap(({ accounts, carriers = [] }) => [...accounts, ...carriers])],
      absent,
      threads: shown,
    }),
    absent,
    threads: shown,
    crossings,
    natureOf: (publication, chapter) => originalOf(originals, { publication, chapter }).nature,
  };
}

/** Commitments that were stated last first: of a long thread what is still going on counts most. */
function newest(commitments: readonly ThreadContent[]): readonly ThreadContent[] {
  return commitments.toSorted((left, right) => lastYear(right) - lastYear(left));
}

function lastYear({ statements }: ThreadContent): number {
  return Math.max(0, ...statements.map(({ publication }) => publication.year ?? 0));
}
