import type { Task } from '../../../drafting/assigned/tasks-in.ts';
import { urgencies, urgencyOf } from '../../../drafting/assigned/urgency.ts';
import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import { taskWords } from '../../../words/assignments/task-words.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { documentsPath } from '../../drafts/pages/documents/present-documents.ts';
import { namePiece } from '../name-piece.ts';
import type { OwnWork } from '../queries/read-own-work.ts';
import { printDue } from './print-due.ts';

/** What somebody has to do, what is late first. */
export type OwnWorkView = {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly isLate: boolean;
    readonly tasks: readonly TaskView[];
  }[];
};

type TaskView = {
  readonly href: string;
  readonly text: string;
  /** In which document and chapter it stands. */
  readonly where: string;
  /** By when, and what it waits for. */
  readonly when: string;
};

/** @param now by which is told what is late */
export function presentOwnWork(
  works: readonly OwnWork[],
  organisation: string,
  context: Context,
  now: Date,
): OwnWorkView {
  const t = taskWords[context.voice.language];
  const today = dutchDay(now);
  const all = works.flatMap((work) =>
    work.tasks.map((task) => ({
      task,
      urgency: urgencyOf(task, today),
      view: taskView(task, work, organisation, context, today),
    })),
  );
  const groups = urgencies.map((urgency) => ({
    ...{ key: urgency, title: t.groups[urgency], isLate: urgency === 'late' },
    tasks: all
      .filter((one) => one.urgency === urgency)
      .toSorted((one, other) =>
        dueOf(one.task) < dueOf(other.task) ? -1 : Number(dueOf(one.task) > dueOf(other.task)),
      )
      .map(({ view }) => view),
  }));
  const numberOf = (key: string) => groups.find((group) => group.key === key)?.tasks.length ?? 0;
  return {
    title: t.title,
    lead: all.length === 0 ? t.none : t.lead(numberOf('late'), all.length - numberOf('done')),
    groups: groups.filter(({ tasks }) => tasks.length > 0),
  };
}

function dueOf({ assigned }: Task): string {
  return assigned.dueOn ?? '';
}

function taskView(
  task: Task,
  { draft, promised }: OwnWork,
  organisation: string,
  { voice }: Context,
  today: string,
): TaskView {
  const t = taskWords[voice.language];
  const { assigned, item, chapter, answers, isDone } = task;
  const path = documentsPath(organisation, draft.slug, chapter.id);
  const isChapter = item.kind === 'chapter';
  const { dueOn } = assigned;
  const day = dueOn === null ? null : printDue(voice.language, dueOn);
  const due = day === null || isDone ? null : dueOn !== null && dueOn < today ? t.was(day) : t.due(day);
  const waits = isDone ? null : item.kind === 'commitment' ? t.check : t.waits(answers.asked - answers.written);
  return {
    href: addressOf(voice, isChapter ? path : `${path}#stuk-${assigned.itemId}`),
    text: namePiece(item, promised, voice.language),
    where: isChapter ? draft.title : `${draft.title} · ${chapterName(chapter.item)}`,
    when: [due, waits].filter((part) => part !== null).join(' · '),
  };
}
