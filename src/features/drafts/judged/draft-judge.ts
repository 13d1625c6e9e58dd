import type { Draft } from '../../../drafting/compose/draft.ts';
import type { Beside, DraftFinding } from '../../../drafting/judged/draft-judging.ts';

/** A draft to judge, and by which name it is known from one time to the next. */
export type ToJudge = {
  readonly draftId: string;
  readonly draft: Draft;
  /** A text that is another as soon as what it is judged beside changes. */
  readonly digest: string;
  /** What it is judged beside; asked for where what is held is not of that digest. */
  readonly beside: () => Promise<Beside>;
};

/** Judges drafts where that blocks nobody. */
export type DraftJudge = { readonly judge: (asked: ToJudge) => Promise<readonly DraftFinding[]> };
