import type { Outline } from '../../../../drafting/compose/outline.ts';
import { answersOf, sumAnswers } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import { isAllowed } from '../../../people/working.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { changeStructure } from '../../policy.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { chapterTree } from './chapter-tree.ts';
import type { DocumentView } from './document-view.ts';
import { documentsPath } from './present-documents.ts';

/** @param isWriter whether somebody may write in some of it */
export function presentDocument(
  draft: FoundDraft,
  outline: Outline,
  isWriter: boolean,
  { who, organisation, working }: AtWork,
  context: Context,
): DocumentView {
  const t = documentWords[context.voice.language];
  const answers = sumAnswers(outline.chapters.map(({ id }) => answersOf(id, outline)));
  return {
    frame: workFrame(context, { title: draft.title, organisation, who }),
    title: draft.title,
    lead: isWriter ? t.chaptersLead : t.chaptersLeadRead,
    state: t.states[draft.state],
    written: t.written(answers.written, answers.asked),
    chapters: t.chapters,
    arrange: isAllowed(working, changeStructure, { state: draft.state, fields: [] })
      ? {
          href: addressOf(context.voice, documentsPath(organisation.slug, draft.slug, 'indeling')),
          text: structureWords[context.voice.language].arrange,
        }
      : null,
    nodes: chapterTree(outline, documentsPath(organisation.slug, draft.slug), context),
  };
}
