import type { Deadline, LevelNames, Light } from '../../model/agreed.ts';
import type { OrganisationSettings } from '../../model/laid-down/organisation-settings.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import { type AskedPassage, templates } from '../roll-over/templates.data.ts';

/** What was agreed for one document. */
export type DraftSettings = {
  readonly levels: LevelNames;
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
