import type { Answers } from '../../../../drafting/waiting/count-answers.ts';
import type { Ability } from '../../../../model/rights/ability.ts';
import type { DraftState } from '../../../../model/rights/draft-state.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { moveWords } from '../../../../words/drafts/move-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { isAllowed, type Working } from '../../../people/working.ts';
import { adopt, approve, correctAdopted, offer, putAsideDrafts, sendToReview } from '../../policy.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';

type Step = { readonly name: keyof (typeof moveWords)['nl']['moves']; readonly ability: Ability };

const onward: Readonly<Record<DraftState, Step>> = {
  'put-aside': { name: 'take-up', ability: putAsideDrafts },
  draft: { name: 'send-to-review', ability: sendToReview },
  'in-review': { name: 'approve', ability: approve },
  approved: { name: 'offer', ability: offer },
  offered: { name: 'adopt', ability: adopt },
  adopted: { name: 'begin', ability: correctAdopted },
};

/** Whether a document would go on before all is written that it asks for. */
export function isEarly({ state }: Pick<FoundDraft, 'state'>, { asked, written }: Answers): boolean {
  return state === 'draft' && written < asked;
}

/** What a document waits for, in the words of the step where that is for who looks; else who is next. */
export function nextStep(
  { state, isCorrection }: Pick<FoundDraft, 'state' | 'isCorrection'>,
  working: Working,
  language: Language,
): { readonly text: string; readonly isMine: boolean } {
  const { name, ability }: Step =
    state === 'approved' && isCorrection ? { name: 'correct', ability: adopt } : onward[state];
  const isMine = isAllowed(working, ability, { state: state === 'adopted' ? null : state, fields: [] });
  return { text: isMine ? moveWords[language].moves[name].act : documentWords[language].whoIsNext, isMine };
}
