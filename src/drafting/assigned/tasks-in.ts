import type { Outline, Placed } from '../compose/outline.ts';
import type { DraftItem, Identified } from '../item.ts';
import { type Answers, answersIn, answersOf, sumAnswers } from '../waiting/count-answers.ts';
import { type Assigned, deliveredKinds } from './assigned.ts';

/** What somebody has to do in a draft. */
export type Task = {
  readonly assigned: Assigned;
  readonly item: DraftItem;
  /** The chapter that it stands in; itself where it is one. */
  readonly chapter: Placed;
  /** Of a chapter those in it and below it for which nobody else answers. */
  readonly answers: Answers;
  readonly isDone: boolean;
};

/** What of a chapter can be assigned by itself, in its order. */
export function piecesOf(chapter: string, outline: Outline): readonly Identified[] {
  return deliveredKinds.flatMap((kind): readonly Identified[] => outline.in(chapter, kind));
}

/** What is assigned in a draft, in the order of the document. What stands nowhere any more is left out. @param assigned by the ids of pieces */
export function tasksIn(outline: Outline, assigned: ReadonlyMap<string, Assigned>): readonly Task[] {
  const shares = new Map<string, Answers[]>();
  /** The nearest chapter that is assigned, upwards from each. */
  const holders = new Map<string, string | null>();
  for (const { id, parent } of outline.chapters) {
    const holder = assigned.has(id) ? id : parent === null ? null : (holders.get(parent.id) ?? null);
    holders.set(id, holder);
    if (holder === null) continue;
    const apart = piecesOf(id, outline).filter((piece) => assigned.has(piece.id));
    const share = without(answersOf(id, outline), sumAnswers(apart.map(({ item }) => answersIn(item))));
    shares.set(holder, [...(shares.get(holder) ?? []), share]);
  }
  return outline.chapters.flatMap((chapter) =>
    [chapter, ...piecesOf(chapter.id, outline)].flatMap(({ id, item }) => {
      const one = assigned.get(id);
      if (one === undefined) return [];
      const answers = item.kind === 'chapter' ? sumAnswers(shares.get(id) ?? []) : answersIn(item);
      return [{ assigned: one, item, chapter, answers, isDone: isDone(item, one, answers) }];
    }),
  );
}

/** All that is asked is written. A commitment that goes on from before says something from the start: it is done once somebody saved it. */
function isDone(item: DraftItem, { at, savedAt }: Assigned, { asked, written }: Answers): boolean {
  return item.kind === 'commitment' ? savedAt > at : asked === written;
}

function without(all: Answers, part: Answers): Answers {
  return { asked: all.asked - part.asked, written: all.written - part.written };
}
