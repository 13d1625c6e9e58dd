import type { Outline } from '../../../../drafting/compose/outline.ts';
import type { DraftSettings } from '../../../../drafting/settings/settings.ts';
import { answersInAll } from '../../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../../frame/addresses.ts';
import type { Context } from '../../../../frame/context.ts';
import { documentWords } from '../../../../words/drafts/document-words.data.ts';
import { marginWords } from '../../../../words/drafts/margin-words.data.ts';
import { settingsWords } from '../../../../words/drafts/settings-words.data.ts';
import { structureWords } from '../../../../words/drafts/structure-words.data.ts';
import { printDate } from '../../../../words/numerals.ts';
import { isAllowed, type Working } from '../../../people/working.ts';
import type { AtWork } from '../../../work-desk/work-desk.tsx';
import { workFrame } from '../../../work-desk/work-frame.ts';
import { changeStructure, setDrafts } from '../../policy.ts';
import { type FoundDraft, isBeingWritten } from '../../queries/find-draft.ts';
import { chapterTree } from './chapter-tree.ts';
import type { DocumentView } from './document-view.ts';
import { isEarly, nextStep } from './next-step.ts';
import { documentsPath } from './present-documents.ts';
import { sayState } from './say-state.ts';

export type LoadedDocument = {
  readonly outline: Outline;
  readonly settings: DraftSettings;
  /** By Dutch time: `2026-11-30`. */
  readonly today: string;
  /** Whether somebody may write in some of it, and may see how far all of it is. */
  readonly isWriter: boolean;
  readonly seesProgress: boolean;
};

export function presentDocument(
  draft: FoundDraft,
  { outline, settings, today, isWriter, seesProgress }: LoadedDocument,
  { who, organisation, working }: AtWork,
  context: Context,
): DocumentView {
  const t = documentWords[context.voice.language];
  const way = (to: string) => addressOf(context.voice, documentsPath(organisation.slug, draft.slug, to));
  const answers = answersInAll(outline);
  return {
    frame: workFrame(context, { title: draft.title, organisation, who }),
    title: draft.title,
    lead: !isBeingWritten(draft) ? t.leadDone : isWriter ? t.chaptersLead : t.chaptersLeadRead,
    state: sayState(context.voice.language, draft),
    written: t.written(answers.written, answers.asked),
    next: {
      href: way('vaststellen'),
      ...nextStep(draft, working, context.voice.language),
      isEarly: isEarly(draft, answers),
    },
    about: t.about,
    ways: [
      ...(seesProgress ? [{ href: way('voortgang'), text: t.progress }] : []),
      ...(isWriter ? [{ href: way('waarden'), text: t.takeIn }] : []),
      { href: way('bevindingen'), text: marginWords[context.voice.language].all },
      ...waysOf(draft, working, organisation.slug, context),
    ],
    chapters: t.chapters,
    calendar: calendarOf(settings, today, context),
    nodes: chapterTree(outline, { path: documentsPath(organisation.slug, draft.slug), state: draft.state }, context),
  };
}

function waysOf(draft: FoundDraft, working: Working, organisation: string, { voice }: Context): DocumentView['ways'] {
  const thing = { state: draft.state, fields: [] };
  const to = (part: string) => addressOf(voice, documentsPath(organisation, draft.slug, part));
  return [
    ...(isAllowed(working, changeStructure, thing)
      ? [{ href: to('indeling'), text: structureWords[voice.language].arrange }]
      : []),
    ...(isAllowed(working, setDrafts, thing)
      ? [{ href: to('afspraken'), text: settingsWords[voice.language].link }]
      : []),
  ];
}

const dayMs = 24 * 60 * 60 * 1000;

function calendarOf({ calendar }: DraftSettings, today: string, { voice }: Context): DocumentView['calendar'] {
  if (calendar.length === 0) return null;
  const t = settingsWords[voice.language];
  const rows = calendar.map(({ what, day }) => {
    const left = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
    const noon = new Date(`${day}T12:00:00Z`);
    return { what, day: printDate(voice.language, noon), left: t.left(left), isPast: left < 0 };
  });
  return { title: t.sections.calendar.title, rows };
}
