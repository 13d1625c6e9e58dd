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

/** For who may write in some of it, and who may see how far all of it is. */
export function presentDocument(
  draft: FoundDraft,
  outline: Outline,
  { isWriter, seesProgress }: { readonly isWriter: boolean; readonly seesProgress: boolean },
  { who, organisation }: AtWork,
  context: Context,
): DocumentView {
  const t = documentWords[context.voice.language];
  const way = (to: string) => addressOf(context.voice, documentsPath(organisation.slug, draft.slug, to));
  const answers = sumAnswers(outline.chapters.map(({ id }) => answersOf(id, outline)));
  return {
    frame: workFrame(context, { title: draft.title, organisation, who }),
    title: draft.title,
    lead: isWriter ? t.chaptersLead : t.chaptersLeadRead,
    state: t.states[draft.state],
    written: t.written(answers.written, answers.asked),
    ways: [
      ...(seesProgress ? [{ href: way('voortgang'), text: t.progress }] : []),
      ...(isWriter ? [{ href: way('waarden'), text: t.takeIn }] : []),
      { href: way('bevindingen'), text: marginWords[context.voice.language].all },
      { href: way('vaststellen'), text: t.next },
    ],
    chapters: t.chapters,
    nodes: chapterTree(outline, documentsPath(organisation.slug, draft.slug), context),
  };
}
