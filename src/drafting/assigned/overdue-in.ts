import type { Outline } from '../compose/outline.ts';
import type { Identified } from '../item.ts';
import { answersIn } from '../waiting/count-answers.ts';
import type { Assigned } from './assigned.ts';
import { piecesOf } from './tasks-in.ts';

/** A piece that was due and is not there. */
export type Late = { readonly piece: Identified; readonly assigned: Assigned & { readonly dueOn: string } };

/**
 * The indicators, commitments and accounts of a draft that were due before today and are not written, in the order of the document. Whoever has a chapter
 * answers for what nobody else has in it and below it; a commitment that goes on says something from the start, so it is late only where it was asked for itself.
 * @param today by Dutch time (`2026-11-30`); what is due today is in time
 */
export function overdueIn(outline: Outline, assigned: ReadonlyMap<string, Assigned>, today: string): readonly Late[] {
  const holders = new Map<string, Assigned | null>();
  return outline.chapters.flatMap(({ id, parent }) => {
    const holder = assigned.get(id) ?? (parent === null ? null : (holders.get(parent.id) ?? null));
    holders.set(id, holder);
    return piecesOf(id, outline).flatMap((piece): readonly Late[] => {
      const own = assigned.get(piece.id);
      const one = own ?? holder;
      const dueOn = one?.dueOn ?? null;
      if (one === null || dueOn === null || dueOn >= today) return [];
      const { asked, written } = answersIn(piece.item);
      const isDone = piece.item.kind === 'commitment' ? own === undefined || own.savedAt > own.at : asked === written;
      return isDone ? [] : [{ piece, assigned: { ...one, dueOn } }];
    });
  });
}
