import { piecesOf, type Task } from '../../../drafting/assigned/tasks-in.ts';
import { urgencyOf } from '../../../drafting/assigned/urgency.ts';
import { workloadsIn } from '../../../drafting/assigned/workloads-in.ts';
import type { Placed } from '../../../drafting/compose/outline.ts';
import {
  type Answers,
  answersIn,
  answersInAll,
  answersOf,
  sumAnswers,
} from '../../../drafting/waiting/count-answers.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import { assignmentWords } from '../../../words/assignments/assignment-words.data.ts';
import { progressWords } from '../../../words/assignments/progress-words.data.ts';
import { documentWords } from '../../../words/drafts/document-words.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import { sayState } from '../../drafts/pages/documents/say-state.ts';
import { sayWho } from '../../drafts/pages/say-who.ts';
import type { AtWork } from '../../work-desk/work-desk.tsx';
import { workFrame } from '../../work-desk/work-frame.ts';
import { namePiece } from '../name-piece.ts';
import type { LoadedProgress } from '../queries/load-progress.ts';
import { assignPath, nameAssignee } from './present-assignments.ts';
import { printDue } from './print-due.ts';
import type { ProgressNode, ProgressTask, ProgressView } from './progress-view.ts';

/** @param now by which is told what is late */
export function presentProgress(
  loaded: LoadedProgress,
  { who, organisation }: AtWork,
  context: Context,
  now: Date,
): ProgressView {
  const { voice } = context;
  const { draft, outline, tasks } = loaded;
  const t = progressWords[voice.language];
  const d = documentWords[voice.language];
  const path = documentsPath(organisation.slug, draft.slug);
  const title = t.title(draft.title);
  const { asked, written } = answersInAll(outline);
  return {
    frame: workFrame(context, { title, organisation, who }),
    title,
    lead: t.lead(sayState(voice.language, draft), d.written(written, asked)),
    back: { href: addressOf(voice, path), text: t.back(draft.title) },
    owners: {
      title: t.owners,
      none: t.noOwners,
      rows: workloadsIn(tasks, dutchDay(now)).map(({ to, late, open, done, lateSince }) => ({
        key: `${to.kind}-${to.id}`,
        who: sayWho(voice.language, nameAssignee(to, loaded)),
        late: lateSince === null ? t.nothingLate : t.late(late, printDue(voice.language, lateSince)),
        isLate: late > 0,
        counts: `${t.open(open)} · ${t.done(done)}`,
      })),
    },
    chapters: t.chapters,
    nodes: nodesOf(loaded, organisation.slug, context, dutchDay(now)),
  };
}

function nodesOf(
  loaded: LoadedProgress,
  organisation: string,
  context: Context,
  today: string,
): readonly ProgressNode[] {
  const { voice } = context;
  const { draft, outline, assigned, assignable } = loaded;
  const t = progressWords[voice.language];
  const d = documentWords[voice.language];
  const below = Map.groupBy(outline.chapters, ({ parent }) => parent?.id ?? null);
  const tasksAt = Map.groupBy(loaded.tasks, ({ chapter }) => chapter.id);
  const under = ({ id }: Placed): readonly Placed[] => (below.get(id) ?? []).flatMap((one) => [one, ...under(one)]);
  const isHeld = (chapter: Placed | null): boolean =>
    chapter !== null && (assigned.has(chapter.id) || isHeld(chapter.parent));
  const nodeOf = (chapter: Placed): ProgressNode => {
    const { id, item } = chapter;
    const { asked, written } = sumAnswers([chapter, ...under(chapter)].map((one) => answersOf(one.id, outline)));
    const free = isHeld(chapter) ? 0 : waiting(answersOf(id, outline)) - waitingWithOthers(id, loaded);
    return {
      ...{ key: id, code: item.code, title: item.title, isDone: asked === written },
      href: addressOf(voice, documentsPath(organisation, draft.slug, id)),
      waits: asked === 0 ? null : d.waits(asked - written),
      free: free > 0 ? t.free(free) : null,
      tasks: (tasksAt.get(id) ?? []).map((task) => taskOf(task, loaded, organisation, context, today)),
      assign: assignable.has(id)
        ? {
            href: addressOf(voice, assignPath(organisation, draft.slug, id)),
            text: t.assign,
            label: t.assignThat(chapterName(item)),
          }
        : null,
      children: (below.get(id) ?? []).map(nodeOf),
    };
  };
  return (below.get(null) ?? []).map(nodeOf);
}

function waiting({ asked, written }: Answers): number {
  return asked - written;
}

/** What waits in a chapter in pieces that somebody has by themselves. */
function waitingWithOthers(chapter: string, { outline, assigned }: LoadedProgress): number {
  const apart = piecesOf(chapter, outline).filter(({ id }) => assigned.has(id));
  return waiting(sumAnswers(apart.map(({ item }) => answersIn(item))));
}

function taskOf(
  task: Task,
  loaded: LoadedProgress,
  organisation: string,
  { voice }: Context,
  today: string,
): ProgressTask {
  const { assigned, item, chapter, isDone } = task;
  const { dueOn } = assigned;
  const isLate = urgencyOf(task, today) === 'late';
  const t = assignmentWords[voice.language];
  const path = documentsPath(organisation, loaded.draft.slug, chapter.id);
  const isChapter = item.kind === 'chapter';
  return {
    href: addressOf(voice, isChapter ? path : `${path}#stuk-${assigned.itemId}`),
    text: isChapter ? t.wholeShort : namePiece(item, loaded.promised, voice.language),
    who: sayWho(voice.language, nameAssignee(assigned.to, loaded)),
    when: isDone ? t.done : dueOn === null ? '' : (isLate ? t.was : t.due)(printDue(voice.language, dueOn)),
    isLate,
    isDone,
  };
}
