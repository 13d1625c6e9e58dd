import type { Outline } from '../../../../drafting/compose/outline.ts';
import { answersOf, sumAnswers } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import type { FoundDraft } from '../../queries/find-draft.ts';
import { chapterTree } from './chapter-tree.ts';
import type { DocumentView } from './document-view.ts';
import { documentsPath } from './present-documents.ts';

/** @param isWriter whether somebody may write in some of it */
export function presentDocument(
  draft: FoundDraft,
  outline: Outline,
  isWriter: boolean,
  { who, organisation }: AtWork,
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
    next: {
      href: addressOf(context.voice, documentsPath(organisation.slug, draft.slug, 'vaststellen')),
      text: t.next,
    },
    found: {
      href: addressOf(context.voice, documentsPath(organisation.slug, draft.slug, 'bevindingen')),
      text: marginWords[context.voice.language].all,
    },
    nodes: chapterTree(outline, documentsPath(organisation.slug, draft.slug), context),
  };
}
