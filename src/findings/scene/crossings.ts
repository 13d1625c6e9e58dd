import type { ChapterStatement } from '../../threading/statement.ts';
import { isOfTerm } from '../../threading/timeline.ts';
import type { FieldThread, Scene } from './scene.ts';

/** A field that was split off from another, or that went up in another. */
export type Crossing = {
  readonly field: FieldThread;
  readonly from: ChapterStatement;
  readonly to: ChapterStatement;
};

/**
 * The splits or mergers that threading is sure enough of. Only between documents about two years: that the budget
 * and the report of one year tell things apart or together is no change, nor that an agreement does otherwise than the budgets after it.
 * @param least the score from which on a link counts, 0 to 1; what a person confirmed always does
 */
export function* crossingsOf(
  { fields, threading }: Scene,
  kind: 'split' | 'merged',
  least: number,
): Iterable<Crossing> {
  for (const field of fields) {
    for (const link of field.thread.links) {
      if (link.kind !== kind || (link.score < least && link.confirmation !== 'confirmed')) continue;
      const [from, to] = [threading.statements.get(link.from), threading.statements.get(link.to)];
      if (from?.kind !== 'chapter' || to?.kind !== 'chapter' || from.publication.year === to.publication.year) continue;
      if (isOfTerm(from.publication) || isOfTerm(to.publication)) continue;
      yield { field, from, to };
    }
  }
}
