import { recogniseLayout } from '../../../recognition/recognise.ts';
import { Judging } from '../judged/judging.ts';
import type { Apart } from './apart.ts';

/** The work of a review, done at once and in the program itself. */
export function reviewHere(): Apart & { readonly close: () => Promise<void> } {
  const judging = new Judging();
  return {
    recognise: (document, corrections) => Promise.resolve(recogniseLayout(document, { corrections })),
    judge: {
      hold: (reading) => judging.hold(reading),
      judge: (instead) => Promise.resolve(judging.judge(instead)),
    },
    close: () => Promise.resolve(),
  };
}
