import type { ChapterLevel } from '../../model/chapter.ts';
import type { OrganisationSettings } from '../../model/organisation-settings.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import { type AskedPassage, templates } from '../roll-over/templates.data.ts';

/** A light of the legend: what it is called, and when it is given. Bodies differ in what "orange" means. */
export type Light = { readonly name: string; readonly meaning: string };

/** A day of the calendar of a document: what is to be ready, and when (`2026-10-06`). */
export type Deadline = { readonly what: string; readonly day: string };

/** What was agreed for one document. */
export type DraftSettings = {
  /** What this body calls a level of the tree; a level that is not here has its usual name. */
  readonly levels: Readonly<Partial<Record<ChapterLevel, string>>>;
  /** What it asks in each chapter of a field, in the order of the document. */
  readonly asked: readonly AskedPassage[];
  /** How many words a text under a question has at most. */
  readonly words: Readonly<Partial<Record<Question, number>>>;
  readonly lights: readonly Light[];
  readonly calendar: readonly Deadline[];
};

/** What holds for a document of which nothing was agreed yet. */
export function usualSettings(kind: PublicationKind): DraftSettings {
  return { levels: {}, asked: templates[kind], words: {}, lights: [], calendar: [] };
}

/**
 * What a next document of a kind begins with: what the organisation laid down of itself goes first, what was agreed for the last one of its kind fills in
 * the rest.
 */
export function begunWith(
  { levels, kinds }: OrganisationSettings['documents'],
  kind: PublicationKind,
  last: DraftSettings | null,
): DraftSettings | null {
  const own = kinds[kind]?.asked ?? null;
  if (last === null && own === null && Object.keys(levels).length === 0) return null;
  const before = last === null ? usualSettings(kind) : inherited(last);
  return { ...before, levels: { ...before.levels, ...levels }, asked: own ?? before.asked };
}

/** What holds for a next document of a kind: all but the days, which were those of this one. */
export function inherited(settings: DraftSettings): DraftSettings {
  return { ...settings, calendar: [] };
}
