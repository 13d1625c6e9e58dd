import { v7 as newId } from 'uuid';
import type { Correction } from '../../../model/correction.ts';
import { type Answer, printAnswer } from '../answers/answer.ts';
import { type Making, makingsOf } from '../answers/makings-of.ts';
import { type Chosen, type Extent, extentsOf } from '../answers/reach.ts';
import type { ReviewSession } from '../session/review-session.ts';
import { Trial } from '../trial/trial.ts';
import { triedOf } from '../trial/tried-of.ts';
import type { Asked } from './find-item.ts';

export function chosenOf({ documents, keeping }: ReviewSession, { open, opened }: Asked): Chosen {
  return { item: open.item, opened, all: documents.all, isAlone: keeping.isAlone === true };
}

/** How far an answer to what is asked can reach. */
export function reachesOf(session: ReviewSession, asked: Asked, answer: Answer): readonly Extent[] {
  return extentsOf(chosenOf(session, asked), answer);
}

function correctionsOf({ by }: ReviewSession, makings: readonly Making[]): readonly Correction[] {
  const at = new Date().toISOString();
  return makings.map((making) => ({ id: newId(), at, by, ...making }));
}

/** What an answer would change; what was begun of the same goes on. Null where it is no answer to what is asked. */
export function tryAnswer(session: ReviewSession, asked: Asked, answer: Answer): Trial | null {
  return session.trialOf(`${asked.open.id} ${printAnswer(answer)}`, () => {
    const chosen = chosenOf(session, asked);
    const choices = extentsOf(chosen, answer).map((extent) => ({
      extent,
      made: correctionsOf(session, makingsOf(chosen, answer, extent)),
    }));
    if (choices.every(({ made }) => made.length === 0)) return null;
    const { opened } = asked;
    const tried = session.documents.all
      .filter(({ list }) => list === opened.list)
      // its own document first: that is what the person looks at
      .toSorted((one, other) => Number(other === opened) - Number(one === opened))
      .flatMap((held) => triedOf(held, choices));
    return new Trial(tried, session.recognise, session.documents.judgements);
  });
}
