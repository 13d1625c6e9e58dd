import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';

/** How far a document is, and whether it corrects what was adopted: by its name alone nobody would know. */
export function sayState(
  language: Language,
  { state, isCorrection }: Pick<FoundDraft, 'state' | 'isCorrection'>,
): string {
  const t = documentWords[language];
  return isCorrection && state !== 'adopted' ? t.correction(t.states[state]) : t.states[state];
}
